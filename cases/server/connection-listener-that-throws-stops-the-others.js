/*---
title   = "An error that a 'connection' listener throws keeps the next one from being called"
clauses = ["server.listener-throws.uncaught"]
---*/
const server = net.createServer((accepted) => {
  accepted.destroy();
  server.close();
  throw new Error('at connection');
});
server.on('connection', () => console.log('never'));
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
server   connection accepted
program  exit uncaught {message: "at connection"}
console  never .log("never")
===*/
