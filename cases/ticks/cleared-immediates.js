/*---
title   = "An immediate that an earlier one clears does not run, nor does one cleared at once"
clauses = ["ticks.immediates-cleared"]
---*/
let second;
setImmediate(() => {
  console.log('first');
  clearImmediate(second);
});
second = setImmediate(() => console.log('second'));
const third = setImmediate(() => console.log('third'));
clearImmediate(third);
clearImmediate(undefined);
setImmediate(() => console.log('fourth'));
/*===
console  .log("first")
console  .log("fourth")
===*/
