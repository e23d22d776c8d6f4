/*---
title   = "resume() has no effect if a 'readable' listener is removed only after it"
clauses = ["stream.event-readable.removed-and-resumed"]
---*/
const client = new net.Socket();
const listener = () => {};
client.on('readable', listener);
client.resume();
client.off('readable', listener);
client.push('waits');
setImmediate(() => {
  client.readableFlowing;
  client.readableLength;
  client.destroy();
});
/*===
client  .readableFlowing -> null
client  .readableLength -> 5
client  never data
===*/
