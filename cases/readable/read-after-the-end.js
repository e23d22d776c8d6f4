/*---
title   = "read() after 'end' returns null"
clauses = ["stream.read.after-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.push('last');
client.push(null);
client.on('end', () => {
  client.read();
  client.read(1);
  setImmediate(() => client.destroy());
});
client.resume();
/*===
client  end
client  .read() -> null
client  .read(1) -> null
===*/
