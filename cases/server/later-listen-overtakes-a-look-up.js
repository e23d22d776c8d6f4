/*---
title   = "A listen() on an address makes an earlier one, whose host is being looked up, void"
clauses = ["server.listen.later-call-counts"]
---*/
const server = net.createServer();
server.listen(0, 'no..name');
server.listen(0, '127.0.0.1', () => {
  console.log(server.address().address);
  setImmediate(() => server.close());
});
/*===
server   listening
server   never error
console  .log("127.0.0.1")
===*/
