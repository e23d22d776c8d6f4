/*---
title   = "A socket that destroySoon() ends is not destroyed before 'finish'"
clauses = ["socket.destroy-soon.after-writes", "socket.destroyed.false-before"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.write('first');
  client.destroySoon();
  console.log(client.destroyed, client.writableEnded);
});
client.prependListener('finish', () => console.log(client.destroyed));
/*===
console  .log(false, true)
console  .log(false)
===*/
