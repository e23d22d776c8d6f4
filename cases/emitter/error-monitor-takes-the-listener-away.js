/*---
title   = "Without the listener of 'error' that events.errorMonitor removes the error is thrown"
clauses = ["emitter.error-monitor.first", "emitter.error-monitor.prevents-nothing"]
---*/
const socket = new net.Socket();
const listener = () => console.log('never');
socket.on('error', listener);
socket.on(events.errorMonitor, () => socket.off('error', listener));
assert.throws(() => socket.emit('error', new Error('thrown')), { message: 'thrown' });
/*===
console  never .log("never")
client   .emit("error", ...) !! {message: "thrown"}
===*/
