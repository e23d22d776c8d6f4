/*---
title   = "A pause after resume() prevents the flow after a 'readable' listener"
clauses = ["stream.event-readable.removed-and-resumed"]
---*/
const client = new net.Socket();
const listener = () => {};
client.on('readable', listener);
client.off('readable', listener);
client.resume();
client.pause();
client.push('kept');
setImmediate(() => {
  client.readableFlowing;
  client.readableLength;
  client.destroy();
});
/*===
client  .readableFlowing -> null
client  .readableLength -> 4
client  never data
===*/
