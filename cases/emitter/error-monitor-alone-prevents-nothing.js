/*---
title   = "An error that only events.errorMonitor is told of ends the program"
clauses = ["emitter.error-monitor.prevents-nothing"]
---*/
const socket = new net.Socket();
socket.on(events.errorMonitor, (error) => console.log('monitor', error.message));
socket.on('close', () => console.log('never'));
socket.destroy(new Error('unheard'));
/*===
console  .log("monitor", "unheard")
program  exit uncaught {message: "unheard"}
===*/
