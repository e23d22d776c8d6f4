/*---
title   = "Without an encoding 'data' hands out a Buffer"
clauses = [
    "socket.event-data.buffer",
    "socket.write.encoding-default",
    "socket.write.sends",
    "net.create-server.pause-on-connect-default",
]
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', (data) => console.log(Buffer.isBuffer(data), data.length));
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('close', () => server.close());
  client.end('héllo');
});
/*===
accepted  data b"héllo"
console   .log(true, 6)
===*/
