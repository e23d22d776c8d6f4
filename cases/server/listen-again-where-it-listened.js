/*---
title   = "A server can listen on its former port from its own 'close'"
clauses = ["server.listen.again-after-close", "server.listen.reuse-address"]
needs   = ["port:8128"]
---*/
let times = 0;
const server = net.createServer();
server.on('listening', () => {
  times += 1;
  console.log(server.address().port);
  server.close();
});
server.on('close', () => {
  if (times < 3) server.listen(8128, '127.0.0.1');
});
server.listen(8128, '127.0.0.1');
/*===
console  .log(8128)
console  .log(8128)
console  .log(8128)
server   never error
===*/
