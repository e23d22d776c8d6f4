/*---
title   = "What a listener of 'prefinish' throws inside end() destroys the socket"
clauses = ["stream.prefinish.throw-is-an-error"]
since   = "22.0.0"
---*/
const socket = new net.Socket();
socket.on('prefinish', () => {
  throw new Error('not yet');
});
socket.on('error', (error) => console.log('error', error.message));
socket.on('close', () => console.log('close'));
socket.end((error) => console.log('end', error.message));
socket.destroyed;
/*===
client   .end(function)
client   .destroyed -> true
client   never finish
console  .log("error", "not yet")
console  .log("close")
console  .log("end", "not yet")
===*/
