/*---
title    = "The backlog is the second or third argument"
clauses  = ["bound-socket.listen.backlog"]
since    = "24.21.0"
platform = ["linux"]
needs    = ["probe"]
timeout  = 20000
---*/
[[7], ['x', 9], [undefined, 5], [-1, 0]].forEach((backlog) => {
  const server = net.createServer();
  server.listen(new net.BoundSocket({ host: '127.0.0.1' }), backlog[0], backlog[1]);
  console.log(probe.backlog(server));
  server.close();
});
/*===
console  .log(7)
console  .log(9)
console  .log(5)
console  .log(511)
===*/
