/*---
title   = "destroySoon() returns undefined"
clauses = ["socket.destroy-soon.ends"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroySoon();
});
/*===
client  .destroySoon() -> undefined
client  finish
client  close false
client  never end
peer    fin
===*/
