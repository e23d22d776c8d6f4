/*---
title   = "What a listener of 'newListener' throws rejects next(), and ends the iterator alone"
clauses = ["stream.async-iterator.throw-rejects"]
until   = "26.0.0"
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
socket.once('newListener', () => {
  throw new Error('no listener');
});
iterator.next().then(undefined, (error) => {
  console.log(error.message, socket.destroyed);
  iterator.next().then((last) => console.log(last.value, last.done));
});
/*===
console  .log("no listener", false)
console  .log(undefined, true)
===*/
