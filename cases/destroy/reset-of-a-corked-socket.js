/*---
title   = "resetAndDestroy() drops what was corked"
clauses = ["socket.reset-and-destroy.sends-rst", "stream.writable.cork"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.cork();
  client.write('never seen', () => {});
  client.resetAndDestroy();
});
/*===
client  write callback ({code: "ERR_STREAM_DESTROYED"})
client  close false
peer    rst
peer    never data
===*/
