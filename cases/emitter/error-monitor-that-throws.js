/*---
title   = "What a listener of events.errorMonitor throws takes the place of the error"
clauses = ["emitter.error-monitor.throw-stops"]
---*/
const socket = new net.Socket();
socket.on('error', () => console.log('never'));
socket.on(events.errorMonitor, () => {
  throw new Error('by the monitor');
});
socket.on(events.errorMonitor, () => console.log('nor this'));
assert.throws(() => socket.emit('error', new Error('told')), { message: 'by the monitor' });
/*===
console  never .log
client   .emit("error", {message: "told"}) !! {message: "by the monitor"}
===*/
