/*---
title   = "Of two functions given to createServer() the first is the listener"
clauses = ["net.create-server.first-of-two-functions"]
---*/
const server = net.createServer((accepted) => {
  console.log('first');
  accepted.destroy();
  server.close();
}, () => console.log('second'));
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log("first")
===*/
