/*---
title   = "A server can close and listen again inside 'listening'"
clauses = ["server.listen.again-after-close"]
---*/
const server = net.createServer();
server.once('listening', () => {
  server.close();
  server.listen(0, '127.0.0.1');
  server.once('listening', () => {
    console.log(server.listening);
    server.close();
  });
});
server.listen(0, '127.0.0.1');
/*===
server   listening
server   close
server   listening
server   close
console  .log(true)
===*/
