/*---
title   = "A program whose only sockets are unref'ed ends"
clauses = ["socket.unref.lets-program-end", "socket.unref.idempotent"]
---*/
const server = net.createServer((accepted) => {
  accepted.unref();
  accepted.write('connected');
});
server.listen(0, '127.0.0.1', () => {
  server.unref();
  const client = net.connect(server.address().port, '127.0.0.1');
  client.once('data', () => {
    client.unref();
    client.unref();
  });
});
/*===
client    connect
client    never close
accepted  never close
program   exit empty
===*/
