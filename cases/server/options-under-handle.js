/*---
title   = "An options object under `handle` takes the place of the options around it"
clauses = ["server.listen-options.handle-of-options"]
---*/
const server = net.createServer();
const inner = { port: undefined, host: '127.0.0.1' };
server.listen({ handle: inner, port: 1, host: '127.0.0.2' }, () => {
  console.log(server.address().address, server.address().port > 1);
  server.close();
});
console.log(inner.port);
/*===
console  .log(0)
console  .log("127.0.0.1", true)
===*/
