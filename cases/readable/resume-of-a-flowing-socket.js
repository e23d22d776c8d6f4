/*---
title   = "resume() of a socket that flows already is not told"
clauses = ["stream.resume.event-on-a-tick"]
---*/
const client = new net.Socket();
client.on('resume', () => {});
client.resume();
setImmediate(() => {
  client.resume();
  client.readableFlowing;
  setImmediate(() => client.destroy());
});
/*===
client  resume
client  .readableFlowing -> true
===*/
