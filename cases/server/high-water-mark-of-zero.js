/*---
title   = "A highWaterMark of 0 is one"
clauses = ["net.create-server.high-water-mark"]
---*/
const server = net.createServer({ highWaterMark: 0 }, (accepted) => {
  console.log(accepted.readableHighWaterMark, accepted.writableHighWaterMark);
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(0, 0)
===*/
