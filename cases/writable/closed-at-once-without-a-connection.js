/*---
title   = "A socket without a connection is closed as soon as it is destroyed"
clauses = ["stream.closed.at-once"]
---*/
const client = new net.Socket();
client.closed;
client.destroy();
client.closed;
client.errored;
client.on('close', () => console.log('close'));
/*===
client   .closed -> false
client   .closed -> true
client   .errored -> null
console  .log("close")
===*/
