/*---
title   = "resume() is told, but lets nothing flow past a 'readable' listener"
clauses = ["stream.resume.readable-listener-prevents"]
---*/
const client = new net.Socket();
client.on('resume', () => {});
client.on('readable', () => {});
client.resume();
client.readableFlowing;
client.push('waits');
setImmediate(() => {
  client.readableLength;
  client.destroy();
});
/*===
client  .readableFlowing -> false
client  resume
client  .readableLength -> 5
client  never data
===*/
