/*---
title   = "read(n) of more than a gigabyte throws ERR_OUT_OF_RANGE"
clauses = ["stream.read.too-large"]
---*/
const socket = new net.Socket();
assert.throws(() => socket.read(1073741825), { code: 'ERR_OUT_OF_RANGE' });
console.log(socket.read(1073741824));
console.log(socket.readableHighWaterMark);
socket.destroy();
/*===
console  .log(null)
console  .log(1073741824)
===*/
