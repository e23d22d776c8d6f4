/*---
title   = "One unref() undoes any number of ref()"
clauses = ["socket.ref.idempotent", "socket.unref.lets-program-end"]
---*/
const server = net.createServer((accepted) => {
  accepted.unref();
  accepted.write('connected');
});
server.listen(0, '127.0.0.1', () => {
  server.unref();
  const client = net.connect(server.address().port, '127.0.0.1');
  client.once('data', () => {
    client.ref();
    client.ref();
    client.unref();
  });
});
/*===
client    never close
accepted  never close
program   exit empty
===*/
