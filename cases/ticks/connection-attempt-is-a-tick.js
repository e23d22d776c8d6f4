/*---
title   = "'connectionAttempt' to an IP address comes in a tick that connect() queues"
clauses = ["ticks.connection-attempt"]
---*/
const endpoint = wire.listen();
const client = new net.Socket();
client.on('connectionAttempt', () => console.log('attempt'));
client.on('connect', () => client.destroy());
process.nextTick(() => console.log('tick before'));
client.connect(endpoint.port, '127.0.0.1');
process.nextTick(() => console.log('tick after'));
console.log('connect has returned');
/*===
console  .log("connect has returned")
console  .log("tick before")
console  .log("attempt")
console  .log("tick after")
===*/
