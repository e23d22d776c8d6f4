/*---
title   = "Further 'data' listeners hear the chunk in which the first destroyed the socket"
clauses = ["stream.event-data.destroyed-by-first-listener"]
---*/
const client = new net.Socket();
client.on('data', () => client.destroy());
client.on('data', (data) => console.log(client.destroyed, String(data)));
client.push('data');
/*===
console  .log(true, "data")
===*/
