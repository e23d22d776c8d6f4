/*---
title   = "A `localAddress` that is no IP address throws"
clauses = ["socket.connect-options.local-address-invalid"]
---*/
const client = new net.Socket();
assert.throws(() => client.connect({ port: 1, host: '127.0.0.1', localAddress: 'nowhere' }), {
  name: 'TypeError',
  code: 'ERR_INVALID_IP_ADDRESS',
  message: 'Invalid IP address: nowhere',
});
client.destroy();
/*===
program  exit empty
===*/
