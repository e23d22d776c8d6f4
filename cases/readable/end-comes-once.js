/*---
title   = "'end' comes once, whatever is read after it"
clauses = ["stream.event-end.once"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.resume();
client.push(null);
client.once('end', () => {
  client.read();
  client.read(0);
  client.resume();
  setImmediate(() => client.destroy());
});
/*===
client  end
client  never data
===*/
