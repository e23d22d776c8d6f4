/*---
title   = "What the callback of a write that failed throws is uncaught: 'error' does not come"
clauses = ["emitter.callbacks.throw-is-uncaught"]
---*/
const socket = new net.Socket();
socket.cork();
socket.write('one', () => {
  throw new Error('in one');
});
socket.write('two', () => console.log('never'));
socket.on('error', () => console.log('never'));
socket.destroy(new Error('failed'));
/*===
client   write callback ({message: "failed"})
client   never error
console  never .log
program  exit uncaught {message: "in one"}
===*/
