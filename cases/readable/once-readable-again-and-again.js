/*---
title   = "once('readable') inside a 'readable' listener keeps the socket from flowing"
clauses = ["stream.event-readable.once-again"]
---*/
const client = new net.Socket();
client.once('readable', () => {
  console.log(String(client.read()));
  client.once('readable', () => {
    console.log(String(client.read()));
    client.destroy();
  });
  setImmediate(() => {
    client.readableFlowing;
    client.push('two');
  });
});
client.push('one');
/*===
console  .log("one")
console  .log("two")
client   data b"one"
client   .readableFlowing -> false
client   data b"two"
===*/
