/*---
title   = "A bound handle has its local end, and takes no other"
clauses = ["bound-socket.connect.no-other-local-end"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
const port = endpoint.port;
const wrong = { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' };
assert.throws(() => client.connect({ port, localPort: 5 }), wrong);
assert.throws(() => client.connect({ port, localPort: 0 }), wrong);
assert.throws(() => client.connect({ port, localPort: null }), wrong);
assert.throws(() => client.connect({ port, localAddress: '127.0.0.1' }), wrong);
assert.throws(() => client.connect({ port, localAddress: '' }), wrong);
assert.throws(() => client.connect({ port, host: 5, localPort: 5 }), {
  code: 'ERR_INVALID_ARG_TYPE',
});
console.log(client.connecting, client.localAddress);
client.destroy();
client.on('close', () => {
  assert.throws(() => client.connect({ port, localPort: 5 }), wrong);
});
/*===
console  .log(true, "127.0.0.1")
===*/
