/*---
title   = "resume() makes 'resume' come on a tick"
clauses = ["stream.resume.event-on-a-tick"]
---*/
const client = new net.Socket();
client.on('resume', () => console.log('resume'));
client.resume();
console.log('returned');
process.nextTick(() => console.log('tick'));
setImmediate(() => client.destroy());
/*===
console  .log("returned")
console  .log("resume")
console  .log("tick")
client   resume
===*/
