/*---
title   = "return() waits for a next() that waits"
clauses = ["stream.async-iterator.in-order"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then((result) => console.log('next', String(result.value)));
iterator.return('given').then((result) => console.log('return', result.value));
setImmediate(() => {
  socket.destroyed;
  socket.push('at last');
});
/*===
client   .destroyed -> false
client   error {code: "ABORT_ERR"}
console  .log("next", "at last")
console  .log("return", "given")
===*/
