/*---
title   = "A destroyed socket is pending again, at once and for good"
clauses = ["socket.pending.true-when-destroyed"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('close', () => console.log('accepted', accepted.pending));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    console.log(client.pending);
    client.destroy();
    console.log(client.pending);
  });
  client.on('close', () => console.log('client', client.pending));
});
