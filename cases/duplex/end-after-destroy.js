/*---
title   = "end() after destroy() sends nothing and tells no error"
clauses = ["stream.end.first-after-destroy-is-silent", "socket.destroyed.no-more-transfer"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy();
  client.end();
});
/*===
client  .end() -> client
client  close false
client  never error
client  never finish
peer    fin
===*/
