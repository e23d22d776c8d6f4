/*---
title   = "An error of the first look-up does not reach who connects again after 'close'"
clauses = ["socket.connect.reconnect-after-close"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const client = new net.Socket();
  client.resume();
  client.on('error', () => {});
  client.once('close', () => {
    client.once('close', () => server.close());
    client.connect(server.address().port, '127.0.0.1');
  });
  client.connect({
    port: 1,
    host: 'some.name',
    lookup: (name, options, callback) => callback(new Error('no such name')),
  });
});
/*===
client  error {message: "no such name"}
client  close true
client  connect
client  close false
===*/
