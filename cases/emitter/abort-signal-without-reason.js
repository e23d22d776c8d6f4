/*---
title   = "Without a reason the cause of an aborted socket's error is an AbortError of its own"
clauses = ["emitter.abort-signal.default-reason"]
---*/
const controller = new AbortController();
const client = new net.Socket({ signal: controller.signal });
client.on('error', (error) => {
  console.log(error.cause === error, error.cause.name, error.cause.code);
});
controller.abort();
/*===
console  .log(false, "AbortError", 20)
===*/
