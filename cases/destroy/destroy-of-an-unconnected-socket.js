/*---
title   = "A socket that never connected is destroyed like any other, but 'close' has no argument"
clauses = [
    "socket.destroy.with-error",
    "socket.destroyed.true-after",
    "socket.event-close.no-argument-unconnected",
]
---*/
const socket = new net.Socket();
socket.on('error', (error) => console.log('error', error.message));
socket.on('close', (hadError) => console.log('close', hadError));
socket.destroy(new Error('enough'));
assert.strictEqual(socket.destroyed, true);
/*===
console  .log("error", "enough")
console  .log("close", undefined)
client   error {message: "enough"}
client   close
===*/
