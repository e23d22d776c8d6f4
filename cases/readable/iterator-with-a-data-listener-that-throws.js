/*---
title   = "What a listener of 'data' throws rejects next(), and ends the iterator"
clauses = ["stream.async-iterator.throw-rejects"]
until   = "26.0.0"
---*/
const socket = new net.Socket();
socket.push('abc');
socket.pause();
socket.once('data', () => {
  throw new Error('in data');
});
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then(undefined, (error) => {
  console.log(error.message, socket.destroyed);
  iterator.next().then((last) => console.log(last.value, last.done));
});
console.log('returned');
/*===
client   error {code: "ABORT_ERR"}
console  .log("returned")
console  .log("in data", true)
console  .log(undefined, true)
===*/
