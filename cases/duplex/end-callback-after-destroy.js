/*---
title   = "The callback of the first end() after destroy() is never called"
clauses = ["stream.end.first-after-destroy-is-silent"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy();
  client.end(() => {});
});
/*===
client  close false
client  never end callback
===*/
