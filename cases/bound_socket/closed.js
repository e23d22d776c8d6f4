/*---
title   = "A bound socket that was closed answers nothing"
clauses = ["bound-socket.adopted", "bound-socket.is-pipe", "bound-socket.close"]
since   = "24.21.0"
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const port = bound.address().port;
console.log(bound.close(), bound.isPipe);
const adopted = { name: 'Error', code: 'ERR_SOCKET_HANDLE_ADOPTED' };
assert.throws(() => bound.address(), adopted);
assert.throws(() => bound.close(), adopted);
assert.throws(() => bound.fd(), adopted);
assert.throws(() => net.createServer().listen(bound), adopted);
assert.throws(() => new net.Socket({ handle: bound }), adopted);
const endpoint = wire.listen({ port });
endpoint.close();
/*===
console  .log(undefined, false)
===*/
