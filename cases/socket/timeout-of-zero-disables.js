/*---
title   = "setTimeout(0) disables the time-out"
clauses = ["socket.set-timeout.zero-disables", "socket.set-timeout.default-none"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setTimeout(20);
  client.setTimeout(0);
  setTimeout(() => {
    client.destroy();
    server.close();
  }, 60);
});
/*===
client  never timeout
client  close false
===*/
