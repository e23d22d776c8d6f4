/*---
title   = "A socket that was just accepted is open, has moved no bytes, and nobody reads it yet"
clauses = ["server.event-connection.socket-is-connected", "server.event-connection.socket-is-new"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.readyState, accepted.destroyed, accepted.allowHalfOpen);
  console.log(accepted.bytesRead, accepted.bytesWritten, accepted.readableFlowing);
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port).send('early'));
/*===
console  .log("open", false, false)
console  .log(0, 0, null)
===*/
