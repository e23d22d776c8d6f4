/*---
title   = "setTimeout(0, f) removes f from the listeners of 'timeout'"
clauses = ["socket.set-timeout.zero-removes-callback"]
---*/
const client = new net.Socket();
const idle = () => console.log('idle');
client.setTimeout(1000, idle);
console.log(client.listenerCount('timeout'));
client.setTimeout(0, idle);
console.log(client.listenerCount('timeout'));
/*===
console  .log(1)
console  .log(0)
program  exit empty
===*/
