/*---
title   = "A closed socket need not know its peer's address"
clauses = ["socket.remote-address.undefined-when-destroyed"]
---*/
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => console.log(client.remoteAddress));
});
/*===
either:
  console  .log(undefined)
or:
  console  .log("127.0.0.1")
===*/
