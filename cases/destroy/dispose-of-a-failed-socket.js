/*---
title   = "[Symbol.asyncDispose]() of a socket that failed is rejected with its error"
clauses = ["stream.async-dispose.fails-with-another-error"]
---*/
const socket = new net.Socket();
const failure = new Error('failed before');
socket.on('error', () => console.log('told'));
socket.on('close', () => {
  socket[Symbol.asyncDispose]().then(undefined, (error) => console.log(error === failure));
});
socket.destroy(failure);
/*===
console  .log("told")
console  .log(true)
===*/
