/*---
title   = "An end that comes while somebody listens is told with 'readable'"
clauses = ["stream.event-readable.at-end"]
---*/
const client = new net.Socket({ allowHalfOpen: true });
client.on('readable', () => console.log('readable', client.read()));
client.on('end', () => {
  console.log('end');
  client.destroy();
});
client.push(null);
/*===
console  .log("readable", null)
console  .log("end")
===*/
