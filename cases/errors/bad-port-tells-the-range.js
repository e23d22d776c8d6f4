/*---
title   = "The message of ERR_SOCKET_BAD_PORT tells the option, the range and the value"
clauses = ["errors.bad-port.names-the-range"]
---*/
const server = net.createServer();
assert.throws(() => server.listen(65536), {
  message: 'options.port should be >= 0 and < 65536. Received type number (65536).',
});
const client = new net.Socket();
assert.throws(() => client.connect({ port: 'x', host: '127.0.0.1' }), {
  message: 'Port should be >= 0 and < 65536. Received type string (\'x\').',
});
client.destroy();
/*===
program  exit empty
===*/
