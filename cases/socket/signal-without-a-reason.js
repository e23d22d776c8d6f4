/*---
title   = "Without a reason the cause of the AbortError is the reason that abort() makes"
clauses = ["socket.new.signal-cause"]
---*/
const controller = new AbortController();
const socket = new net.Socket({ signal: controller.signal });
socket.on('error', (error) => {
  console.log(error.cause.name, error.cause.code, error.cause.message);
});
controller.abort();
/*===
console  .log("AbortError", 20, "This operation was aborted")
===*/
