/*---
title   = "A further 'readable' listener is not told of what the first knows already"
clauses = ["stream.event-readable.later-listener-untold"]
---*/
const client = new net.Socket();
client.on('readable', () => console.log('first'));
client.push('known');
setImmediate(() => {
  client.on('readable', () => console.log('second'));
  setImmediate(() => client.destroy());
});
/*===
console  .log("first")
client   readable
===*/
