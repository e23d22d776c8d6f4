/*---
title   = "What a listener throws inside [Symbol.asyncDispose]() rejects its promise"
clauses = ["stream.async-dispose.throw-rejects"]
---*/
const socket = new net.Socket();
socket.on('error', (error) => console.log(error.name));
socket.once('newListener', () => {
  throw new Error('no listener');
});
socket[Symbol.asyncDispose]().then(undefined, (error) => console.log('rejected', error.message));
console.log(socket.destroyed);
/*===
console  .log(true)
console  .log("AbortError")
console  .log("rejected", "no listener")
===*/
