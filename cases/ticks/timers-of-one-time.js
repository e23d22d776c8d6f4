/*---
title   = "Timers of one delay run in the order of making, each with its ticks and microtasks"
clauses = ["ticks.timers-of-one-delay"]
---*/
setTimeout(() => {
  console.log('first');
  queueMicrotask(() => console.log('microtask of the first'));
  process.nextTick(() => console.log('tick of the first'));
}, 5);
const cleared = setTimeout(() => console.log('never printed'), 5);
setTimeout(() => console.log('second'), 5);
clearTimeout(cleared);
clearTimeout(undefined);
/*===
console  .log("first")
console  .log("tick of the first")
console  .log("microtask of the first")
console  .log("second")
===*/
