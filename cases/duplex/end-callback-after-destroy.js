/*---
title   = "The callback of an end() after destroy() gets ERR_STREAM_DESTROYED"
clauses = ["socket.end.callback", "stream.end.first-after-destroy-is-silent"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy();
  client.end(() => {});
});
/*===
client  end callback {code: "ERR_STREAM_DESTROYED"}
client  close false
client  never finish
===*/
