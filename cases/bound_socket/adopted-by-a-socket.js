/*---
title   = "A bound socket that a socket took is not the program's any more"
clauses = ["bound-socket.adopted", "bound-socket.socket"]
since   = "24.21.0"
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const client = new net.Socket({ handle: bound });
const adopted = { code: 'ERR_SOCKET_HANDLE_ADOPTED' };
assert.throws(() => bound.address(), adopted);
assert.throws(() => bound.close(), adopted);
assert.throws(() => bound.fd(), adopted);
assert.throws(() => new net.Socket({ handle: bound }), adopted);
console.log(bound.isPipe);
client.destroy();
/*===
console  .log(false)
===*/
