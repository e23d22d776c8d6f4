/*---
title   = "unshift() of what is neither text nor bytes is an error"
clauses = ["stream.unshift.types"]
---*/
const socket = new net.Socket();
socket.on('error', (error) => console.log(error.code));
console.log(socket.unshift(5));
/*===
console  .log(false)
console  .log("ERR_INVALID_ARG_TYPE")
===*/
