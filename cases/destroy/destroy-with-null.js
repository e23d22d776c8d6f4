/*---
title   = "destroy(null) is a destroy() without an error"
clauses = ["socket.destroy.without-error"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy(null);
});
client.on('close', () => client.errored);
/*===
client  close false
client  .errored -> null
client  never error
===*/
