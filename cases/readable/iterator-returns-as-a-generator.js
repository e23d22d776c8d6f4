/*---
title   = "return() destroys the socket a microtask later"
clauses = ["stream.async-iterator.generator"]
until   = "26.0.0"
---*/
const socket = new net.Socket();
socket.push('pushed');
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then(() => {
  iterator.return().then(() => console.log('returned'));
  console.log(socket.destroyed);
  queueMicrotask(() => {
    console.log(socket.destroyed);
    queueMicrotask(() => console.log('two'));
  });
});
/*===
console  .log(false)
console  .log(true)
console  .log("returned")
console  .log("two")
===*/
