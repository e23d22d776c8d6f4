/*---
title   = "Each end of a connection has a time-out of its own"
clauses = ["socket.set-timeout.fires", "socket.set-timeout.does-not-sever"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  accepted.setTimeout(30, () => accepted.write('anybody there?'));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setTimeout(5000);
  client.on('data', () => client.end());
});
/*===
accepted  timeout
client    data b"anybody there?"
client    never timeout
===*/
