/*---
title   = "listen() returns the server in each of its signatures"
clauses = ["server.listen.returns-server"]
---*/
const other = net.createServer();
other.listen(0, '127.0.0.1', () => {
  const path = tmp('s');
  const signatures = [
    (server) => server.listen(0, 5),
    (server) => server.listen(0, '127.0.0.1', 5),
    (server) => server.listen({ port: 0, host: '127.0.0.1' }),
    (server) => server.listen(path),
    (server) => server.listen({ path: tmp('t') }),
    (server) => server.listen(other),
  ];
  signatures.forEach((listen) => {
    const server = net.createServer();
    assert.strictEqual(listen(server), server);
    server.on('listening', () => server.close());
  });
  other.close();
});
/*===
server   .close
program  exit empty
===*/
