/*---
title   = "resetAndDestroy() in 'connect' lets 'ready' follow"
clauses = ["socket.reset-and-destroy.sends-rst", "socket.event-ready.after-connect"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('connect', () => {
  endpoint.accept();
  client.resetAndDestroy();
});
/*===
client  .resetAndDestroy() -> client
client  ready
client  close false
client  never error
peer    rst
===*/
