/*---
title   = "timeout is what setTimeout() set"
clauses = [
    "socket.timeout.value",
    "socket.timeout.undefined",
    "socket.timeout.zero-after-disabling",
]
---*/
const socket = new net.Socket();
assert.strictEqual(socket.timeout, undefined);
socket.setTimeout(5000);
assert.strictEqual(socket.timeout, 5000);
socket.setTimeout(0);
assert.strictEqual(socket.timeout, 0);
/*===
client  .timeout -> undefined
client  .timeout -> 5000
client  .timeout -> 0
===*/
