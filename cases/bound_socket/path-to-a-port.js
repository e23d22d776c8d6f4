/*---
title   = "A socket with a bound path connects to no port"
clauses = ["bound-socket.connect.of-its-kind"]
since   = "24.21.0"
---*/
const client = new net.Socket({ handle: new net.BoundSocket({ path: tmp('client') }) });
assert.throws(() => client.connect({ port: 5 }), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => client.connect({ port: 5, host: '127.0.0.1' }), {
  code: 'ERR_INVALID_ARG_TYPE',
});
assert.throws(() => client.connect({ port: 5, path: 5 }), { code: 'ERR_INVALID_ARG_TYPE' });
client.destroy();
/*===
client  close false
===*/
