/*---
title   = "'close' of a socket that never connected follows 'error' before any other tick"
clauses = ["ticks.error-and-close-in-one-tick"]
---*/
const client = new net.Socket();
process.nextTick(() => console.log('tick before'));
client.destroy(new Error('my error'));
process.nextTick(() => console.log('tick after'));
client.on('error', () => {
  console.log('error');
  process.nextTick(() => console.log('tick of error'));
});
client.on('close', () => console.log('close'));
console.log('destroy has returned');
/*===
console  .log("destroy has returned")
console  .log("tick before")
console  .log("error")
console  .log("close")
console  .log("tick after")
console  .log("tick of error")
===*/
