/*---
title   = "The program waits for its timer, and ticks and microtasks come before it"
clauses = ["self-check"]
timeout = 3000
---*/
setTimeout(() => console.log('timer'), 30);
queueMicrotask(() => console.log('microtask'));
process.nextTick(() => console.log('tick'));
/*===
console  .log("tick")
console  .log("microtask")
console  .log("timer")
program  exit empty
===*/
