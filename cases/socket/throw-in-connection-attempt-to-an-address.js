/*---
title   = "What a listener of 'connectionAttempt' throws for an address ends the program"
clauses = ["emitter.emit.throw-is-uncaught"]
---*/
const endpoint = wire.refusing();
const socket = new net.Socket();
socket.on('connectionAttempt', () => {
  throw new Error('no attempt');
});
socket.on('error', () => console.log('never'));
socket.connect(endpoint.port, '127.0.0.1');
console.log('returned');
/*===
console  .log("returned")
program  exit uncaught {message: "no attempt"}
===*/
