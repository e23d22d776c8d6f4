/*---
title   = "resume() lets a socket flow whose 'readable' listener has just been removed"
clauses = ["stream.event-readable.removed-and-resumed"]
---*/
const client = new net.Socket();
const listener = () => {};
client.on('readable', listener);
client.off('readable', listener);
client.resume();
client.readableFlowing;
client.push('flows');
setImmediate(() => {
  client.readableFlowing;
  client.readableLength;
  client.destroy();
});
/*===
client  .readableFlowing -> false
client  data b"flows"
client  .readableFlowing -> true
client  .readableLength -> 0
===*/
