/*---
title   = "The port among the options may be a string of digits, in any notation of numbers"
clauses = ["ipc-path.number-is-a-port"]
---*/
const server = net.createServer();
server.listen({ port: ' 0x0 ', host: '127.0.0.1' }, () => {
  console.log(server.address().port > 0);
  server.close();
});
/*===
console  .log(true)
===*/
