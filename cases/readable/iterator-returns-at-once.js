/*---
title   = "return() has destroyed the socket when it returns"
clauses = ["stream.async-iterator.no-generator"]
since   = "26.0.0"
---*/
const socket = new net.Socket();
socket.push('pushed');
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then(() => {
  iterator.return().then(() => console.log('returned'));
  console.log(socket.destroyed);
  queueMicrotask(() => console.log('one'));
});
/*===
console  .log(true)
console  .log("returned")
console  .log("one")
===*/
