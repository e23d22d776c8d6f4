/*---
title   = "A second destroySoon() adds nothing"
clauses = ["socket.destroy-soon.after-writes", "socket.destroy.twice"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroySoon();
  client.destroySoon();
});
/*===
client  finish
client  close false
client  never error
===*/
