/*---
title   = "events.errorMonitor is told of a refused connection"
clauses = ["emitter.error-monitor.first"]
---*/
const endpoint = wire.refusing();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('error', (error) => console.log('error', error.code));
client.on(events.errorMonitor, (error) => console.log('monitor', error.code));
client.on('close', (hadError) => console.log('close', hadError));
/*===
console  .log("monitor", "ECONNREFUSED")
console  .log("error", "ECONNREFUSED")
console  .log("close", true)
===*/
