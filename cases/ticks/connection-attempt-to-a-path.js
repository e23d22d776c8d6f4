/*---
title   = "'connectionAttempt' to a path comes inside connect()"
clauses = ["ticks.connection-attempt"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = new net.Socket();
client.on('connectionAttempt', () => console.log('attempt'));
client.on('connect', () => client.destroy());
client.connect(endpoint.path);
console.log('connect has returned');
/*===
console  .log("attempt")
console  .log("connect has returned")
===*/
