/*---
title   = "Text that is no port throws, as does a fraction"
clauses = ["socket.connect-options.port-range"]
---*/
const client = new net.Socket();
[
  '', ' ', '\t\n', 'x', '65536', '-1', '1.5', '0x10000', '1e9', 1.5, NaN, Infinity, -0.5,
].forEach((port) => {
  assert.throws(() => client.connect({ port, host: '127.0.0.1' }), {
    name: 'RangeError',
    code: 'ERR_SOCKET_BAD_PORT',
  });
});
client.destroy();
/*===
program  exit empty
===*/
