/*---
title   = "Delays that are absent, too small or not a number stand for 1 millisecond"
clauses = ["ticks.timers-of-one-delay"]
---*/
setTimeout(() => console.log('1'), 1);
setTimeout(() => console.log('0'), 0);
setTimeout(() => console.log('negative'), -5);
setTimeout(() => console.log('NaN'), NaN);
setTimeout(() => console.log('too large'), 2147483648);
setTimeout(() => console.log('absent'));
setTimeout(() => console.log('1.9'), 1.9);
/*===
console  .log("1")
console  .log("0")
console  .log("negative")
console  .log("NaN")
console  .log("too large")
console  .log("absent")
console  .log("1.9")
===*/
