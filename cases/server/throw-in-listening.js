/*---
title   = "What a listener of 'listening' throws is uncaught"
clauses = ["emitter.emit.throw-is-uncaught", "emitter.callbacks.throw-is-uncaught"]
---*/
const server = net.createServer();
server.on('listening', () => console.log('first'));
server.listen(0, '127.0.0.1', () => {
  throw new Error('in the callback');
});
server.on('listening', () => console.log('never'));
server.on('error', () => console.log('never'));
/*===
console  .log("first")
program  exit uncaught {message: "in the callback"}
===*/
