/*---
title   = "A server on a shared handle gets what connects before its 'listening'"
clauses = ["server.listen-handle.last-gets-connections"]
---*/
const first = net.createServer();
const last = net.createServer((accepted) => accepted.destroy());
first.listen(0, '127.0.0.1', () => {
  wire.connect(first.address().port);
  last.listen(first);
  last.on('connection', () => {
    first.close();
    last.close();
  });
});
/*===
server   never connection
server2  listening
server2  connection accepted
server2  listening  before  server2  connection
===*/
