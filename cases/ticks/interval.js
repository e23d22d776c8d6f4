/*---
title   = "An interval runs again and again, until it is cleared inside"
clauses = ["ticks.interval", "ticks.program-ends-when-idle"]
---*/
let rounds = 0;
const interval = setInterval(() => {
  rounds += 1;
  console.log(rounds);
  process.nextTick(() => console.log('tick', rounds));
  if (rounds === 3) clearInterval(interval);
}, 1);
/*===
console  .log(1)
console  .log("tick", 1)
console  .log(2)
console  .log("tick", 2)
console  .log(3)
console  .log("tick", 3)
program  exit empty
===*/
