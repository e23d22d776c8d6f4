/*---
title   = "next() of a socket that has failed is rejected with its error"
clauses = ["stream.async-iterator.failure"]
---*/
const socket = new net.Socket();
socket.on('error', () => console.log('told'));
socket.on('close', () => {
  socket[Symbol.asyncIterator]().next().then(undefined, (error) => console.log(error.message));
});
socket.destroy(new Error('failed before'));
/*===
console  .log("told")
console  .log("failed before")
===*/
