/*---
title   = "Without its 'readable' listener even a paused socket flows to its 'data' listener"
clauses = ["stream.event-readable.removed-despite-pause"]
---*/
const client = new net.Socket();
const listener = () => {};
client.on('data', () => {});
client.pause();
client.on('readable', listener);
client.off('readable', listener);
client.push('flows');
client.isPaused();
setImmediate(() => {
  client.readableFlowing;
  client.isPaused();
  client.destroy();
});
/*===
client  .isPaused() -> true
client  data b"flows"
client  .readableFlowing -> true
client  .isPaused() -> false
===*/
