/*---
title   = "The reason given to abort() is the cause of the error that the socket emits"
clauses = ["emitter.abort-signal.reason-is-cause"]
---*/
const controller = new AbortController();
const reason = new Error('my reason');
const client = new net.Socket({ signal: controller.signal });
client.on('error', (error) => {
  console.log(error.name, error.code, error.message, error.cause === reason);
});
controller.abort(reason);
/*===
console  .log("AbortError", "ABORT_ERR", "The operation was aborted", true)
===*/
