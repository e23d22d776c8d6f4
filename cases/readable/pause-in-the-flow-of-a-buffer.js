/*---
title   = "pause() in a 'data' listener stops the flow before the next buffered chunk"
clauses = ["stream.pause.in-flow"]
---*/
const client = new net.Socket();
client.on('data', (data) => {
  console.log(String(data));
  client.pause();
});
client.push('one');
client.push('two');
setImmediate(() => {
  console.log(client.readableLength);
  client.resume();
  setImmediate(() => {
    console.log(client.readableLength);
    client.destroy();
  });
});
/*===
console  .log("one")
console  .log(3)
console  .log("two")
console  .log(0)
===*/
