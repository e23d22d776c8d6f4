/*---
title   = "The error of a socket that a signal destroyed is an AbortError"
clauses = ["socket.new.signal-abort-error", "errors.error-then-close"]
---*/
const controller = new AbortController();
const client = new net.Socket({ signal: controller.signal });
client.on('error', (error) => console.log(error.message, error.errno, error.syscall));
controller.abort();
/*===
client   error {name: "AbortError", code: "ABORT_ERR"}
client   close
console  .log("The operation was aborted", undefined, undefined)
===*/
