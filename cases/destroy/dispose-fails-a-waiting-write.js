/*---
title   = "[Symbol.asyncDispose]() fails a write that waits with its AbortError"
clauses = ["stream.async-dispose.destroys"]
---*/
const socket = new net.Socket();
socket.cork();
socket.write('never sent', (error) => console.log('write', error.code));
socket[Symbol.asyncDispose]().then(() => console.log('disposed'));
/*===
console  ...
console  .log("disposed")
client   write callback ({name: "AbortError"})
===*/
