/*---
title   = "The promise of [Symbol.asyncDispose]() is kept with undefined, a microtask after 'error'"
clauses = ["stream.async-dispose.gives-undefined"]
since   = "22.0.0"
---*/
const socket = new net.Socket();
socket[Symbol.asyncDispose]().then((value) => console.log('disposed', value));
process.nextTick(() => {
  queueMicrotask(() => {
    console.log('first');
    queueMicrotask(() => console.log('second'));
  });
});
/*===
console  .log("first")
console  .log("disposed", undefined)
console  .log("second")
===*/
