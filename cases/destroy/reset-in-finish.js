/*---
title   = "A connection that has sent its FIN can still be reset"
clauses = ["socket.reset-and-destroy.close-no-error"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.end();
});
client.on('finish', () => client.resetAndDestroy());
/*===
client  finish
client  .resetAndDestroy() -> client
client  close false
client  never error
===*/
