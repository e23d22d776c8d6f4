/*---
title   = "The promise of [Symbol.asyncDispose]() is kept with null, in the turn of 'error'"
clauses = ["stream.async-dispose.gives-null"]
until   = "22.0.0"
---*/
const socket = new net.Socket();
socket[Symbol.asyncDispose]().then((value) => console.log('disposed', value));
process.nextTick(() => queueMicrotask(() => console.log('first')));
/*===
console  .log("disposed", null)
console  .log("first")
===*/
