/*---
title   = "[Symbol.asyncDispose]() destroys a socket that never connected"
clauses = ["stream.async-dispose.destroys"]
---*/
const socket = new net.Socket();
socket[Symbol.asyncDispose]().then(() => console.log('disposed'));
socket.destroyed;
/*===
client   .destroyed -> true
client   error {name: "AbortError", code: "ABORT_ERR", message: "The operation was aborted"}
client   close
console  .log("disposed")
client   error  before  console  .log("disposed")
===*/
