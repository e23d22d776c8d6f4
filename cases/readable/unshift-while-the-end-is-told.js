/*---
title   = "What is put back in the last 'readable' is not told again"
clauses = ["stream.event-readable.unshift-at-the-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.on('readable', () => {
  console.log('readable', client.readableLength);
  if (client.readableLength === 0) client.unshift('put back');
});
setImmediate(() => {
  client.push(null);
  setImmediate(() => {
    console.log(client.readableLength);
    client.destroy();
  });
});
/*===
console  .log("readable", 0)
console  .log(8)
===*/
