/*---
title   = "A 'data' listener does not wake a socket that was paused"
clauses = ["stream.readable.data-listener-leaves-pause"]
---*/
const client = new net.Socket();
client.on('resume', () => {});
client.pause();
client.on('data', () => {});
client.readableFlowing;
client.push('held back');
setImmediate(() => {
  client.readableLength;
  client.destroy();
});
/*===
client  .readableFlowing -> false
client  .readableLength -> 9
client  never resume
client  never data
===*/
