/*---
title   = "next() of a destroyed socket is rejected, as closed too early"
clauses = ["stream.async-iterator.premature"]
---*/
const socket = new net.Socket();
socket.destroy();
socket[Symbol.asyncIterator]().next().then(undefined, (error) => console.log(error.code));
process.nextTick(() => console.log('tick'));
/*===
console  .log("tick")
console  .log("ERR_STREAM_PREMATURE_CLOSE")
===*/
