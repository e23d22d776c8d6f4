/*---
title   = "An error given to a second destroy() is lost"
clauses = ["socket.destroy.twice", "socket.destroy.without-error"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy();
  client.destroy(new Error('too late'));
});
client.on('close', () => client.errored);
/*===
client  close false
client  .errored -> null
client  never error
===*/
