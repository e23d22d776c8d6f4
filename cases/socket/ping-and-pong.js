/*---
title   = "Two sockets answer each other a hundred times"
clauses = ["socket.write.sends", "socket.bytes-written.counts"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', (data) => accepted.write(data));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.write('x'));
  let rounds = 0;
  client.on('data', () => {
    rounds += 1;
    if (rounds < 100) client.write('x');
    else client.end();
  });
  client.on('close', () => console.log(rounds, client.bytesWritten, client.bytesRead));
});
/*===
console  .log(100, 100, 100)
===*/
