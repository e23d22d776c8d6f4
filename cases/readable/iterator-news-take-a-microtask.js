/*---
title   = "What comes while next() waits is read in a microtask"
clauses = ["stream.async-iterator.waits"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then((result) => console.log('next', String(result.value)));
socket.on('data', () => console.log('data'));
socket.on('readable', () => {
  console.log('readable');
  queueMicrotask(() => console.log('microtask'));
  process.nextTick(() => console.log('tick'));
});
setImmediate(() => {
  socket.push('pushed');
  setImmediate(() => socket.destroy());
});
/*===
console  .log("readable")
console  .log("tick")
console  .log("data")
console  .log("microtask")
console  .log("next", "pushed")
===*/
