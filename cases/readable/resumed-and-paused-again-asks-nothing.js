/*---
title   = "A 'resume' listener that pauses keeps the flow from asking for more in its tick"
clauses = ["stream.resume.asks"]
---*/
const client = new net.Socket();
client.on('resume', () => {
  process.nextTick(() => console.log(client.listenerCount('connect')));
  client.push('x');
  client.pause();
});
client.resume();
/*===
console  .log(1)
===*/
