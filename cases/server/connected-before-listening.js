/*---
title   = "Who connects before 'listening' is accepted after it"
clauses = ["server.listening.true-before-event", "server.event-listening.after-bound"]
---*/
const server = net.createServer((accepted) => {
  accepted.destroy();
  server.close();
});
server.listen(0);
wire.connect(server.address().port);
/*===
server  listening
server  connection accepted
server  listening  before  server  connection
peer    fin
===*/
