/*---
title   = "A 'readable' listener brings the end of a socket that had asked for data and was given none"
clauses = ["stream.event-readable.end-without-data"]
---*/
const client = new net.Socket();
client.read(0);
client.push(null);
setImmediate(() => {
  client.on('end', () => console.log('end'));
  client.on('readable', () => console.log('readable'));
});
/*===
console  .log("end")
===*/
