/*---
title   = "What an iterator yields takes two microtasks to be heard of"
clauses = ["stream.async-iterator.generator"]
until   = "26.0.0"
---*/
const socket = new net.Socket();
socket.push('pushed');
const iterator = socket[Symbol.asyncIterator]();
queueMicrotask(() => {
  iterator.next().then((result) => console.log('next', String(result.value)));
  queueMicrotask(() => {
    console.log('one');
    queueMicrotask(() => {
      console.log('two');
      socket.destroy();
    });
  });
});
/*===
console  .log("one")
console  .log("next", "pushed")
console  .log("two")
===*/
