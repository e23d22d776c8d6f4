/*---
title   = "A listener of 'error' that events.errorMonitor adds hears of that error"
clauses = ["emitter.error-monitor.first", "emitter.error-monitor.prevents-nothing"]
---*/
const socket = new net.Socket();
socket.once(events.errorMonitor, () => {
  console.log('monitor');
  socket.on('error', (error) => console.log('error', error.message));
});
socket.destroy(new Error('just in time'));
/*===
console  .log("monitor")
console  .log("error", "just in time")
program  exit empty
===*/
