/*---
title   = "What a listener of 'data' throws when next() had waited is uncaught"
clauses = ["stream.async-iterator.throw-leaves-next"]
since   = "26.0.0"
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then(() => console.log('never'), () => console.log('never'));
socket.on('data', () => {
  queueMicrotask(() => console.log('microtask'));
  process.nextTick(() => console.log('tick'));
  throw new Error('in data');
});
setImmediate(() => socket.push('abc'));
/*===
console  .log("microtask")
console  .log("tick")
program  exit uncaught {message: "in data"}
===*/
