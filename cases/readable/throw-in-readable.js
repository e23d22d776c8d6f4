/*---
title   = "What a listener of 'readable' throws is uncaught"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const socket = new net.Socket();
socket.on('readable', () => {
  throw new Error('in readable');
});
socket.on('readable', () => console.log('never'));
socket.on('error', () => console.log('never'));
socket.push('unread');
/*===
client   readable
client   never data
console  never .log
program  exit uncaught {message: "in readable"}
===*/
