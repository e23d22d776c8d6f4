/*---
title   = "Each close() of an open server with connections adds a callback, all called at one 'close', in order"
clauses = ["server.close.callback"]
---*/
const server = net.createServer((accepted) => {
  server.close(() => console.log('first'));
  server.on('close', () => console.log('listener'));
  server.close(() => console.log('second'));
  accepted.destroy();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
console  .log("first")
console  .log("listener")
console  .log("second")
server   close
===*/
