/*---
title   = "'close' of a server that was not open comes also if it listens by then"
clauses = ["server.close.emits-close-when-not-open", "server.listen.asynchronous"]
---*/
const server = net.createServer();
server.on('close', () => server.listening);
server.close();
server.listen(0, () => server.close());
/*===
server  close
server  .listening -> true
server  listening
server  close
server  .listening -> false
===*/
