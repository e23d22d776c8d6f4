/*---
title   = "What the options of listen() become after the call does not matter"
clauses = ["server.listen-options.read-at-once"]
---*/
const options = { port: 0, host: '127.0.0.1' };
const server = net.createServer();
server.listen(options, () => {
  console.log(server.address().address);
  server.close();
});
options.host = '127.0.0.2';
options.port = 1;
/*===
console  .log("127.0.0.1")
===*/
