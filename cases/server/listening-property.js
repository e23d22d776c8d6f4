/*---
title   = "listening is true from 'listening' until close()"
clauses = [
    "server.listening.false-before",
    "server.listening.true-while-listening",
    "server.listening.false-after-close",
]
---*/
const server = net.createServer();
console.log(server.listening);
server.listen(0, '127.0.0.1', () => {
  console.log(server.listening);
  server.close();
  console.log(server.listening);
});
/*===
console  .log(false)
console  .log(true)
console  .log(false)
===*/
