/*---
title   = "listen() on a listening server throws ERR_SERVER_ALREADY_LISTEN"
clauses = ["server.listen.already-listening-throws"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  assert.throws(() => server.listen(0, '127.0.0.1'), { code: 'ERR_SERVER_ALREADY_LISTEN' });
  server.close();
});
/*===
server  .listen(0, "127.0.0.1", function) -> server
server  listening
server  .listen(0, "127.0.0.1") !! {code: "ERR_SERVER_ALREADY_LISTEN"}
server  close
===*/
