/*---
title   = "A look-up that answers before it returns is as good as any other"
clauses = ["socket.connect-options.lookup", "socket.connect.asynchronous"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: 'some.name',
    autoSelectFamily: false,
    lookup: (name, options, callback) => callback(null, '127.0.0.1', 4),
  });
  console.log(client.connecting);
  client.resume();
  client.on('close', () => server.close());
});
/*===
console  .log(true)
client  connect
===*/
