/*---
title   = "bytesRead and bytesWritten count bytes, and keep their values after 'close'"
clauses = [
    "socket.bytes-read.counts",
    "socket.bytes-written.counts",
    "socket.bytes-written.counts-encoded",
    "socket.bytes.kept-after-close",
]
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', () => accepted.end('né'));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.write('four'));
  client.resume();
  client.on('close', () => console.log(client.bytesWritten, client.bytesRead));
});
/*===
console  .log(4, 3)
===*/
