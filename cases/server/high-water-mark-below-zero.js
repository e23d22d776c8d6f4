/*---
title   = "A negative highWaterMark counts as none"
clauses = ["net.create-server.high-water-mark-below-zero"]
---*/
const server = net.createServer({ highWaterMark: -1 }, (accepted) => {
  const plain = new net.Socket();
  console.log(accepted.readableHighWaterMark === plain.readableHighWaterMark);
  console.log(accepted.writableHighWaterMark === plain.writableHighWaterMark);
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log(true)
console  .log(true)
===*/
