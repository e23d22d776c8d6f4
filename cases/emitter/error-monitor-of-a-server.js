/*---
title   = "events.errorMonitor is told of the error of a server"
clauses = ["emitter.error-monitor.first"]
---*/
const endpoint = wire.listen();
const server = net.createServer();
server.on('error', (error) => console.log('error', error.code));
server.on(events.errorMonitor, (error) => console.log('monitor', error.code));
server.listen(endpoint.port, '127.0.0.1');
/*===
console  .log("monitor", "EADDRINUSE")
console  .log("error", "EADDRINUSE")
===*/
