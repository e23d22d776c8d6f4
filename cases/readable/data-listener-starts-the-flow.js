/*---
title   = "Adding a 'data' listener makes the socket flow"
clauses = ["stream.readable.data-starts-flow"]
---*/
const socket = new net.Socket();
assert.strictEqual(socket.readableFlowing, null);
socket.on('data', () => {});
assert.strictEqual(socket.readableFlowing, true);
socket.pause();
assert.strictEqual(socket.readableFlowing, false);
/*===
client  .readableFlowing -> null
client  .readableFlowing -> true
client  .readableFlowing -> false
===*/
