/*---
title   = "A second dispose of a server whose connections are open is kept at once"
clauses = ["server.async-dispose.not-open"]
since   = "20.5.0"
---*/
const server = net.createServer((accepted) => {
  server[Symbol.asyncDispose]().then(() => console.log('first'));
  server[Symbol.asyncDispose]().then(() => console.log('second'));
  accepted.resume();
  setImmediate(() => peer.end());
});
let peer;
server.listen(0, '127.0.0.1', () => {
  peer = wire.connect(server.address().port);
});
/*===
console  .log("second")
console  .log("first")
server   close
===*/
