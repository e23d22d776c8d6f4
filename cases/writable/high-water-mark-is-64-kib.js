/*---
title   = "The high-water mark of the writing side is 65536 bytes unless one is given"
clauses = ["stream.high-water-mark.default", "stream.high-water-mark.default-larger"]
since   = "22.0.0"
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
client    .writableHighWaterMark -> 65536
accepted  .writableHighWaterMark -> 65536
===*/
