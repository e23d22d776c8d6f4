/*---
title   = "A once() listener of 'error' does not hear the second 'error', which is uncaught"
clauses = ["emitter.error.unhandled-throws", "emitter.once.called-once"]
---*/
const server = net.createServer();
server.once('error', (error) => console.log('heard', error.message));
server.emit('error', new Error('the first'));
setImmediate(() => server.emit('error', new Error('the second')));
/*===
console  .log("heard", "the first")
program  exit uncaught {message: "the second"}
===*/
