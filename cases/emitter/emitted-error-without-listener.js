/*---
title   = "emit('error', error) throws the error itself if nobody listens"
clauses = ["emitter.error.unhandled-throws", "emitter.error.emit-throws"]
---*/
const server = net.createServer();
const failure = new Error('my error');
try {
  server.emit('error', failure);
} catch (error) {
  console.log(error === failure);
}
server.emit('error', new TypeError('the second'));
console.log('never printed');
/*===
console  .log(true)
program  exit uncaught {name: "TypeError", message: "the second"}
===*/
