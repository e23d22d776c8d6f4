/*---
title   = "resume() followed by pause() is told, but lets nothing flow"
clauses = ["stream.resume.paused-before-the-tick"]
---*/
const client = new net.Socket();
client.on('resume', () => {});
client.on('pause', () => {});
client.push('kept');
client.resume();
client.pause();
setImmediate(() => {
  client.readableLength;
  client.destroy();
});
/*===
client  pause
client  resume
client  .readableLength -> 4
client  never data
===*/
