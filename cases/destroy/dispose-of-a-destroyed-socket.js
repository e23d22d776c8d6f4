/*---
title   = "[Symbol.asyncDispose]() of a destroyed socket is rejected as too early"
clauses = ["stream.async-dispose.premature"]
---*/
const socket = new net.Socket();
socket.destroy();
socket[Symbol.asyncDispose]().then(
  () => console.log('disposed'),
  (error) => console.log(error.code, error.message),
);
process.nextTick(() => console.log('tick'));
/*===
client   never error
console  .log("tick")
console  .log("ERR_STREAM_PREMATURE_CLOSE", "Premature close")
===*/
