/*---
title   = "destroySoon() in 'finish' destroys before it returns"
clauses = ["socket.destroy-soon.finished", "socket.destroyed.true-after"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.end();
});
client.on('finish', () => {
  client.destroySoon();
  console.log(client.destroyed);
});
/*===
console  .log(true)
===*/
