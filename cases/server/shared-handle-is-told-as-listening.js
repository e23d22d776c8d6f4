/*---
title   = "Only the server that takes a shared handle emits 'listening'"
clauses = ["server.listen-handle.server", "server.event-listening.after-bound"]
---*/
const first = net.createServer();
const last = net.createServer();
first.listen(0, '127.0.0.1', () => {
  last.listen(first, () => {
    last.close();
    first.close();
  });
  console.log(last.listening);
});
/*===
console  .log(true)
server   listening
server2  listening
server2  listen callback ()
===*/
