/*---
title   = "events.errorMonitor is told of an error before the listeners of 'error'"
clauses = ["emitter.error-monitor.first"]
---*/
const socket = new net.Socket();
socket.on('error', (error) => console.log('error', error.message));
socket.prependListener('error', (error) => console.log('prepended', error.message));
socket.on(events.errorMonitor, function (error) {
  console.log('monitor', error.message, this === socket);
});
socket.destroy(new Error('failed'));
/*===
console  .log("monitor", "failed", true)
console  .log("prepended", "failed")
console  .log("error", "failed")
===*/
