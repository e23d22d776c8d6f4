/*---
title   = "'data' comes before read() returns"
clauses = ["stream.read.emits-data"]
---*/
const client = new net.Socket();
client.on('readable', () => {});
client.on('data', (data) => console.log('data', String(data)));
client.push('abc');
const taken = client.read(2);
console.log('returned', String(taken));
client.destroy();
/*===
console  .log("data", "ab")
console  .log("returned", "ab")
client   data b"ab"
===*/
