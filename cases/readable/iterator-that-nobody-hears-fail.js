/*---
title   = "A failure of an iterator that nobody handles ends the program"
clauses = ["stream.async-iterator.failure", "ticks.unhandled-rejection"]
---*/
const socket = new net.Socket();
socket[Symbol.asyncIterator]().next();
setImmediate(() => {
  socket.destroy(new Error('unheard'));
  setImmediate(() => console.log('never'));
});
/*===
client   error {message: "unheard"}
program  exit uncaught {message: "unheard"}
console  never .log
===*/
