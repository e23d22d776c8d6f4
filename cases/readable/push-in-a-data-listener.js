/*---
title   = "What is pushed in a 'data' listener is told inside of it"
clauses = ["stream.readable.push-in-data"]
---*/
const client = new net.Socket();
client.on('data', (data) => {
  console.log('begin', String(data));
  if (String(data) === 'outer') client.push('inner');
  console.log('end', String(data));
});
setImmediate(() => {
  client.push('outer');
  setImmediate(() => client.destroy());
});
/*===
console  .log("begin", "outer")
console  .log("begin", "inner")
console  .log("end", "inner")
console  .log("end", "outer")
===*/
