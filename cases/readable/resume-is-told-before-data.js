/*---
title   = "'resume' comes before the data that flows by it"
clauses = ["stream.resume.event-before-data"]
---*/
const client = new net.Socket();
client.push('data');
client.prependListener('data', () => console.log('data'));
client.on('resume', () => console.log('resume'));
client.resume();
setImmediate(() => client.destroy());
/*===
console  .log("resume")
console  .log("data")
===*/
