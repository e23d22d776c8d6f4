/*---
title   = "The promise of a disposed server is kept when its last connection has ended"
clauses = ["server.async-dispose.promise", "server.close.waits-for-connections"]
since   = "20.5.0"
---*/
const server = net.createServer((accepted) => {
  server[Symbol.asyncDispose]().then(() => console.log('disposed'));
  accepted.on('end', () => console.log('end'));
  accepted.resume();
  setImmediate(() => setImmediate(() => peer.end()));
});
let peer;
server.listen(0, '127.0.0.1', () => {
  peer = wire.connect(server.address().port);
});
/*===
console  .log("end")
console  .log("disposed")
server   close
===*/
