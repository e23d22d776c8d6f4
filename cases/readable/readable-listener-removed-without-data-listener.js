/*---
title   = "Without its only listener, which was for 'readable', a socket neither flows nor is paused"
clauses = ["stream.event-readable.removed-without-data"]
---*/
const client = new net.Socket();
const listener = () => {};
client.on('readable', listener);
client.off('readable', listener);
client.readableFlowing;
client.isPaused();
setImmediate(() => {
  client.readableFlowing;
  client.isPaused();
  client.destroy();
});
/*===
client  .readableFlowing -> false
client  .isPaused() -> true
client  .readableFlowing -> null
client  .isPaused() -> false
===*/
