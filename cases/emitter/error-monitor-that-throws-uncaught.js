/*---
title   = "What a listener of events.errorMonitor throws for an error of a socket is uncaught"
clauses = ["emitter.error-monitor.throw-stops"]
---*/
const socket = new net.Socket();
socket.on('error', () => console.log('never'));
socket.on(events.errorMonitor, () => {
  throw new Error('by the monitor');
});
socket.destroy(new Error('told'));
/*===
console  never .log
client   error {message: "told"}
program  exit uncaught {message: "by the monitor"}
===*/
