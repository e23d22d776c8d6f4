/*---
title   = "destroySoon() after destroy() does nothing"
clauses = ["socket.destroy.twice", "socket.destroy-soon.ends"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy();
  client.destroySoon();
});
/*===
client  close false
client  never finish
client  never error
peer    fin
===*/
