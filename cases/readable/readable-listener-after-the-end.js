/*---
title   = "A 'readable' listener that is added after 'end' stops nothing and hears nothing"
clauses = ["stream.event-readable.added-after-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.resume();
client.push(null);
client.on('end', () => {
  client.on('readable', () => {});
  client.readableFlowing;
  setImmediate(() => client.destroy());
});
/*===
client  .readableFlowing -> true
client  never readable
===*/
