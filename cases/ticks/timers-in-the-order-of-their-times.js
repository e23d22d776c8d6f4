/*---
title   = "Timers run in the order in which their times come, not that of their making"
clauses = ["ticks.timer-after-duration"]
---*/
setTimeout(() => console.log('later'), 120);
setTimeout(() => console.log('sooner'), 20);
/*===
console  .log("sooner")
console  .log("later")
===*/
