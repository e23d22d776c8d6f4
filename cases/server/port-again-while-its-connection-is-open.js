/*---
title   = "The port of a closed server can be listened on while a connection of it is open"
clauses = ["server.listen.reuse-address"]
needs   = ["port:8127"]
---*/
const server = net.createServer((accepted) => {
  const other = net.createServer();
  server.close();
  other.listen(8127, '127.0.0.1', () => {
    console.log('other');
    accepted.destroy();
    other.close();
  });
});
server.listen(8127, '127.0.0.1', () => wire.connect(8127));
/*===
console  .log("other")
server2  listening
server2  never error
===*/
