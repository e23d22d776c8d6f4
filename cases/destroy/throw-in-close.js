/*---
title   = "What a listener of 'close' throws is uncaught"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const socket = new net.Socket();
socket.on('close', () => {
  process.nextTick(() => console.log('never'));
  throw new Error('in close');
});
socket.on('close', () => console.log('never'));
socket.on('error', () => console.log('never'));
socket.destroy();
/*===
client   close
console  never .log
program  exit uncaught {message: "in close"}
===*/
