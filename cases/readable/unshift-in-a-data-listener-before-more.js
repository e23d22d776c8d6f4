/*---
title   = "What is put back while more is buffered is told next"
clauses = ["stream.unshift.flowing", "stream.unshift.goes-first"]
---*/
const client = new net.Socket();
let first = true;
client.on('data', (data) => {
  console.log(String(data));
  if (first) client.unshift('again');
  first = false;
});
client.push('one');
client.push('two');
setImmediate(() => client.destroy());
/*===
console  .log("one")
console  .log("again")
console  .log("two")
===*/
