/*---
title   = "One ref() undoes unref(): the program waits for the socket"
clauses = ["socket.ref.keeps-program", "socket.ref.returns-socket", "socket.unref.idempotent"]
---*/
// The client is the only thing that keeps the program. An idle time-out alone does not.
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
    client.ref();
    client.setTimeout(40, () => client.destroy());
  });
});
/*===
client  timeout
client  close false
===*/
