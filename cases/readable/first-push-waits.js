/*---
title   = "What is pushed into a new socket comes later, what is pushed after that at once"
clauses = ["stream.push.first-waits"]
---*/
const client = new net.Socket();
client.on('data', (data) => console.log(String(data)));
client.push('first');
console.log('pushed');
setImmediate(() => {
  client.push('second');
  console.log('pushed');
  client.destroy();
});
/*===
console  .log("pushed")
console  .log("first")
console  .log("second")
console  .log("pushed")
===*/
