/*---
title   = "A rejection of [Symbol.asyncDispose]() that nobody handles ends the program"
clauses = ["stream.async-dispose.premature", "ticks.unhandled-rejection"]
---*/
const socket = new net.Socket();
socket.destroy();
socket[Symbol.asyncDispose]();
setImmediate(() => console.log('never'));
/*===
program  exit uncaught {code: "ERR_STREAM_PREMATURE_CLOSE"}
console  never .log
===*/
