/*---
title   = "A listen() that threw has added its callback: the next 'listening' calls it, too"
clauses = ["errors.listen-that-threw", "errors.listen-port-range"]
---*/
const server = net.createServer();
assert.throws(() => server.listen(70000, () => console.log('of the first')));
server.listen(0, '127.0.0.1', () => {
  console.log('of the second');
  server.close();
});
/*===
console  .log("of the first")
console  .log("of the second")
===*/
