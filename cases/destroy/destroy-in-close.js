/*---
title   = "destroy() in 'close' does nothing"
clauses = ["socket.destroy.twice", "socket.event-close.fully-closed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy();
});
client.on('close', () => client.destroy(new Error('too late')));
/*===
client  close false
client  never error
===*/
