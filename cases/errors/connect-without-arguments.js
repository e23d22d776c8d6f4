/*---
title   = "connect() without port and path throws ERR_MISSING_ARGS, however it is called"
clauses = ["socket.connect-options.port-missing"]
---*/
const client = new net.Socket();
const expected = {
  name: 'TypeError',
  code: 'ERR_MISSING_ARGS',
  message: 'The "options" or "port" or "path" argument must be specified',
};
assert.throws(() => client.connect(), expected);
assert.throws(() => client.connect(undefined), expected);
assert.throws(() => client.connect({ host: '127.0.0.1' }), expected);
assert.throws(() => net.connect(), expected);
client.connecting;
/*===
client  .connecting -> false
===*/
