/*---
title   = "A `localPort` that is no number throws"
clauses = ["socket.connect-options.local-port-type"]
---*/
const client = new net.Socket();
assert.throws(() => client.connect({ port: 1, host: '127.0.0.1', localPort: '80' }), {
  name: 'TypeError',
  code: 'ERR_INVALID_ARG_TYPE',
});
client.destroy();
/*===
program  exit empty
===*/
