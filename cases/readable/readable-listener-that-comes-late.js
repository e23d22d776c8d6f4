/*---
title   = "A 'readable' listener is told of what is buffered already, on a tick"
clauses = ["stream.event-readable.told-of-buffer"]
---*/
const client = new net.Socket();
client.push('early');
setImmediate(() => {
  client.on('readable', () => console.log('readable'));
  console.log('added');
  process.nextTick(() => {
    console.log('tick');
    client.destroy();
  });
});
/*===
console  .log("added")
console  .log("readable")
console  .log("tick")
client   readable
===*/
