/*---
title   = "The listener of destroySoon() for 'finish' is gone when the socket has closed"
clauses = ["socket.destroy-soon.after-writes"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  const before = client.listenerCount('finish');
  client.destroySoon();
  console.log(client.listenerCount('finish') - before);
  client.on('close', () => console.log(client.listenerCount('finish') - before));
});
/*===
console  .log(1)
console  .log(0)
===*/
