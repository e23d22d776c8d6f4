/*---
title   = "What is asked behind a next() that fails is answered with the end"
clauses = ["stream.async-iterator.in-order", "stream.async-iterator.failure"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then(undefined, (error) => console.log('first', error.message));
iterator.next().then((result) => console.log('second', result.done));
iterator.return('given').then((result) => console.log('third', result.value, result.done));
socket.destroy(new Error('failed'));
/*===
console  .log("first", "failed")
console  .log("second", true)
console  .log("third", "given", true)
===*/
