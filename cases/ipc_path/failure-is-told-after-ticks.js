/*---
title    = "A path that fails is told after the ticks of the turn, and before an immediate"
clauses  = ["ipc-path.failure-is-known-at-once", "socket.connect.asynchronous"]
platform = ["linux"]
---*/
setImmediate(() => console.log('immediate'));
net.connect(tmp('missing')).on('error', () => console.log('failed'));
process.nextTick(() => console.log('tick'));
console.log('returned');
/*===
console  .log("returned")
console  .log("tick")
console  .log("failed")
console  .log("immediate")
===*/
