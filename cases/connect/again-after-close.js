/*---
title   = "A closed socket can connect again; the first connect listener is not called again"
clauses = ["socket.connect.reconnect-after-close", "socket.connect.listener-once"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const client = net.connect(port, '127.0.0.1', () => console.log('first'));
  client.resume();
  client.once('close', () => {
    client.on('close', () => server.close());
    client.connect(port, '127.0.0.1', () => console.log('second'));
    client.resume();
  });
});
/*===
console  .log("first")
console  .log("second")
client   connect
client   close false
client   connect
client   close false
===*/
