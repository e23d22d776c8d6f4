/*---
title   = "While one 'data' listener is left, data is handed out before push() returns"
clauses = ["stream.remove-listener.one-is-left"]
---*/
const client = new net.Socket();
const first = () => console.log('first');
client.on('data', first);
client.on('data', () => console.log('second'));
setImmediate(() => {
  client.off('data', first);
  client.push('data');
  console.log('returned');
  client.destroy();
});
/*===
console  .log("second")
console  .log("returned")
===*/
