/*---
title   = "Immediates of a round run in turns of their own, new ones a round later"
clauses = ["ticks.immediates-of-one-check-phase"]
---*/
setImmediate(() => {
  console.log('first');
  setImmediate(() => console.log('added by the first'));
  queueMicrotask(() => console.log('microtask of the first'));
  process.nextTick(() => console.log('tick of the first'));
});
setImmediate(() => {
  console.log('second');
  setImmediate(() => console.log('added by the second'));
});
/*===
console  .log("first")
console  .log("tick of the first")
console  .log("microtask of the first")
console  .log("second")
console  .log("added by the first")
console  .log("added by the second")
===*/
