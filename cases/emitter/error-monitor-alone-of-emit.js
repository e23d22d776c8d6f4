/*---
title   = "emit() of an error that only events.errorMonitor is told of throws it"
clauses = ["emitter.error-monitor.prevents-nothing"]
---*/
const socket = new net.Socket();
const error = new Error('unheard');
socket.on(events.errorMonitor, (given, second) => console.log(given === error, second));
assert.throws(() => socket.emit('error', error, 2), { message: 'unheard' });
assert.throws(() => socket.emit('error', 'text'), { code: 'ERR_UNHANDLED_ERROR' });
/*===
console  .log(true, 2)
console  .log(false, undefined)
client   .emit("error", {message: "unheard"}, 2) !! {message: "unheard"}
client   .emit("error", "text") !! {code: "ERR_UNHANDLED_ERROR", message: "Unhandled error. ('text')"}
===*/
