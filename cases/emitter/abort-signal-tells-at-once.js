/*---
title   = "abort() destroys a socket before it returns, a second abort() changes nothing"
clauses = ["emitter.abort-signal.tells-at-once"]
---*/
const controller = new AbortController();
const client = new net.Socket({ signal: controller.signal });
client.on('error', (error) => console.log(error.name, error.code));
console.log(controller.signal.aborted, client.destroyed);
controller.abort();
console.log(controller.signal.aborted, client.destroyed);
controller.abort(new Error('too late'));
console.log('both have returned');
/*===
console  .log(false, false)
console  .log(true, true)
console  .log("both have returned")
console  .log("AbortError", "ABORT_ERR")
client   error {name: "AbortError"}
===*/
