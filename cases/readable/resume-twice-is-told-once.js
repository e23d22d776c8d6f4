/*---
title   = "Two calls of resume() before the tick emit one 'resume'"
clauses = ["stream.resume.event-on-a-tick"]
---*/
const client = new net.Socket();
client.on('resume', () => {});
client.resume();
client.resume();
setImmediate(() => client.destroy());
/*===
client  resume
===*/
