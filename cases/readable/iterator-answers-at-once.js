/*---
title   = "What an iterator gives takes one microtask to be heard of"
clauses = ["stream.async-iterator.no-generator"]
since   = "26.0.0"
---*/
const socket = new net.Socket();
socket.push('pushed');
const iterator = socket[Symbol.asyncIterator]();
queueMicrotask(() => {
  iterator.next().then((result) => console.log('next', String(result.value)));
  queueMicrotask(() => {
    console.log('one');
    socket.destroy();
  });
});
/*===
console  .log("next", "pushed")
console  .log("one")
===*/
