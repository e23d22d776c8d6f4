/*---
title   = "A server that listens again before its last connection has ended emits no 'close' between"
clauses = [
    "server.close.listens-again-while-connections-are-open",
    "server.listen.again-after-close",
]
---*/
const server = net.createServer((accepted) => {
  server.close();
  server.listen(0, '127.0.0.1');
  server.once('listening', () => accepted.end());
  accepted.on('close', () => server.close());
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
server    listening
server    listening
server    close
accepted  close  before  server  close
===*/
