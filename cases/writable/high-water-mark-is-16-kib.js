/*---
title   = "The high-water mark of the writing side is 16384 bytes in older releases"
clauses = ["stream.high-water-mark.default", "stream.high-water-mark.default-smaller"]
until   = "22.0.0"
---*/
const client = new net.Socket();
client.writableHighWaterMark;
const server = net.createServer((accepted) => {
  accepted.writableHighWaterMark;
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').resume());
/*===
client    .writableHighWaterMark -> 16384
accepted  .writableHighWaterMark -> 16384
===*/
