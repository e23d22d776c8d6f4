/*---
title    = "bytesRead and bytesWritten count on a path as on a port"
clauses  = ["socket.bytes-read.counts", "socket.bytes-written.counts"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  accepted.on('end', () => accepted.end('€uro', () => accepted.bytesWritten));
  accepted.on('close', () => accepted.bytesRead);
  server.close();
});
server.listen(tmp('s'), () => {
  const client = net.connect(tmp('s'));
  client.write('before the connection');
  client.bytesWritten;
  client.end();
  client.resume();
  client.on('close', () => console.log(client.bytesRead, client.bytesWritten));
});
/*===
accepted  .bytesWritten -> 6
accepted  .bytesRead -> 21
client    .bytesWritten -> 21
client    ...
console   .log(6, 21)
===*/
