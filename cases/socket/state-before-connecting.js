/*---
title   = "A new socket is pending, and knows no address, no bytes and no time-out"
clauses = [
    "socket.new.not-connected",
    "socket.pending.before-connect",
    "socket.connecting.false-before",
    "socket.destroyed.false-before",
    "socket.timeout.undefined",
    "socket.addresses.undefined-unconnected",
    "socket.address.empty-unconnected",
    "socket.buffer-size.unconnected-undefined",
    "socket.ready-state.open-unconnected",
]
---*/
const socket = new net.Socket();
assert.strictEqual(socket.pending, true);
assert.strictEqual(socket.connecting, false);
assert.strictEqual(socket.destroyed, false);
assert.strictEqual(socket.timeout, undefined);
assert.strictEqual(socket.localAddress, undefined);
assert.strictEqual(socket.localPort, undefined);
assert.strictEqual(socket.localFamily, undefined);
assert.strictEqual(socket.remoteAddress, undefined);
assert.strictEqual(socket.remotePort, undefined);
assert.strictEqual(socket.remoteFamily, undefined);
assert.deepStrictEqual(socket.address(), {});
assert.strictEqual(socket.bufferSize, undefined);
assert.strictEqual(socket.readyState, 'open');
/*===
client  new net.Socket()
client  .pending -> true
client  .connecting -> false
client  .destroyed -> false
client  .timeout -> undefined
===*/
