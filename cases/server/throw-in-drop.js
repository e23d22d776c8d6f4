/*---
title   = "What a listener of 'drop' throws is uncaught"
clauses = ["emitter.emit.throw-is-uncaught"]
since   = "22.0.0"
---*/
const server = net.createServer(() => console.log('never'));
server.maxConnections = 0;
server.on('drop', () => {
  throw new Error('in drop');
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').on('error', () => console.log('never'));
});
/*===
console  never .log
program  exit uncaught {message: "in drop"}
===*/
