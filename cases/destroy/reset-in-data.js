/*---
title   = "resetAndDestroy() in 'data' ends reading"
clauses = ["socket.reset-and-destroy.sends-rst", "socket.destroy.no-more-io"]
chunks  = "exact"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept().send('stop');
});
client.on('data', () => client.resetAndDestroy());
/*===
client  data b"stop"
client  close false
client  never end
client  never error
peer    rst
===*/
