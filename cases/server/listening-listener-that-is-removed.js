/*---
title   = "The callback of listen() can be removed before 'listening'"
clauses = ["server.listen.callback-is-listener", "emitter.remove-listener.not-called"]
---*/
const callback = () => console.log('never');
const server = net.createServer();
server.listen(0, '127.0.0.1', callback);
server.off('listening', callback);
server.on('listening', () => server.close());
/*===
server   listening
server   close
console  never .log("never")
===*/
