/*---
title   = "A corked write fails when the socket is destroyed"
clauses = ["socket.destroy.pending-write-callback", "stream.writable.cork"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.cork();
  client.write('kept', () => {});
  client.destroy();
});
/*===
client  write callback ({code: "ERR_STREAM_DESTROYED"})
client  close false
peer    fin
peer    never data
===*/
