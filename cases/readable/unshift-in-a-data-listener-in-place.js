/*---
title   = "What is put back in a 'data' listener is told inside of it if nothing is buffered"
clauses = ["stream.unshift.flowing", "stream.readable.push-in-data"]
---*/
const client = new net.Socket();
let first = true;
client.on('data', (data) => {
  console.log('begin', String(data));
  if (first) {
    first = false;
    client.unshift(data.subarray(1));
  }
  console.log('end', String(data));
});
setImmediate(() => {
  client.push('abc');
  setImmediate(() => client.destroy());
});
/*===
console  .log("begin", "abc")
console  .log("begin", "bc")
console  .log("end", "bc")
console  .log("end", "abc")
===*/
