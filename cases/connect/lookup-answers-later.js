/*---
title   = "A look-up may take its time"
clauses = ["socket.connect-options.lookup"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({
    port: server.address().port,
    host: 'some.name',
    autoSelectFamily: false,
    lookup: (name, options, callback) => setImmediate(() => callback(null, '127.0.0.1', 4)),
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  lookup null, "127.0.0.1", 4, "some.name"
client  connect
===*/
