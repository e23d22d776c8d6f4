/*---
title   = "An error thrown in an immediate ends the program before its ticks and other immediates"
clauses = ["ticks.uncaught-stops-the-turn"]
---*/
setImmediate(() => {
  console.log('first');
  process.nextTick(() => console.log('tick'));
  throw new Error('from an immediate');
});
setImmediate(() => console.log('second'));
/*===
console  .log("first")
program  exit uncaught {message: "from an immediate"}
===*/
