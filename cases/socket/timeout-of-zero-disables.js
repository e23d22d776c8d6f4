/*---
title   = "setTimeout(0) disables the time-out"
clauses = ["socket.set-timeout.zero-disables", "socket.set-timeout.default-none"]
---*/
const server = net.createServer((accepted) => {
  accepted.write('connected');
  accepted.resume();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.once('data', () => {
    client.setTimeout(20);
    client.setTimeout(0);
    setTimeout(() => client.end(), 60);
  });
  client.on('close', () => server.close());
});
/*===
client  never timeout
client  close false
===*/
