/*---
title   = "What the callback of close() throws is uncaught"
clauses = ["emitter.callbacks.throw-is-uncaught"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  server.close(() => {
    throw new Error('in close');
  });
  server.on('close', () => console.log('never'));
});
/*===
server   close
console  never .log
program  exit uncaught {message: "in close"}
===*/
