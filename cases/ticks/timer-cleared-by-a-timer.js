/*---
title   = "A timer that an earlier one of the same time clears does not run"
clauses = ["ticks.timers-of-one-delay"]
---*/
let second;
setTimeout(() => {
  console.log('first');
  clearTimeout(second);
}, 5);
second = setTimeout(() => console.log('never printed'), 5);
setTimeout(() => console.log('third'), 5);
/*===
console  .log("first")
console  .log("third")
===*/
