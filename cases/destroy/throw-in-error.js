/*---
title   = "What a listener of 'error' throws is uncaught: 'close' does not come"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const socket = new net.Socket();
socket.on('error', () => {
  throw new Error('in error');
});
socket.on('error', () => console.log('never'));
socket.on('close', () => console.log('never'));
socket.destroy(new Error('first'));
/*===
client   error {message: "first"}
client   never close
console  never .log
program  exit uncaught {message: "in error"}
===*/
