/*---
title   = "highWaterMark is the mark of both sides of every accepted socket"
clauses = ["net.create-server.high-water-mark"]
since   = "20.1.0"
---*/
const server = net.createServer({ highWaterMark: 1000 }, (accepted) => {
  console.log(accepted.readableHighWaterMark, accepted.writableHighWaterMark);
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
accepted  .readableHighWaterMark -> 1000
accepted  .writableHighWaterMark -> 1000
===*/
