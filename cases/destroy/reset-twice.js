/*---
title   = "A second resetAndDestroy() does nothing"
clauses = ["socket.destroy.twice", "socket.reset-and-destroy.close-no-error"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.resetAndDestroy();
  client.resetAndDestroy();
});
/*===
client  close false
client  never error
peer    rst
===*/
