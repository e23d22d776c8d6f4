/*---
title   = "A bound socket on which a server listens is not the program's any more"
clauses = ["bound-socket.adopted", "bound-socket.listen"]
since   = "24.21.0"
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const server = net.createServer();
server.listen(bound, () => {
  const adopted = { code: 'ERR_SOCKET_HANDLE_ADOPTED' };
  assert.throws(() => bound.address(), adopted);
  assert.throws(() => bound.close(), adopted);
  assert.throws(() => net.createServer().listen({ handle: bound }), adopted);
  assert.throws(() => net.connect({ handle: bound, port: 5 }), adopted);
  assert.throws(() => server.listen(bound), { code: 'ERR_SERVER_ALREADY_LISTEN' });
  server.close();
});
/*===
program  exit empty
===*/
