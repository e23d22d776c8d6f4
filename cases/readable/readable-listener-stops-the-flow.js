/*---
title   = "A 'readable' listener stops a socket that flows"
clauses = ["stream.event-readable.ends-flow"]
---*/
const client = new net.Socket();
client.on('pause', () => {});
client.on('data', () => {});
setImmediate(() => {
  client.push('flows');
  client.on('readable', () => {});
  client.readableFlowing;
  client.isPaused();
  client.push('waits');
  setImmediate(() => {
    client.readableLength;
    client.destroy();
  });
});
/*===
client  data b"flows"
client  .readableFlowing -> false
client  .isPaused() -> true
client  readable
client  .readableLength -> 5
client  never pause
===*/
