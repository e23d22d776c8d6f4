/*---
title    = "A signal that is aborted while a socket connects to a path destroys it with an AbortError"
clauses  = ["socket.new.signal-abort-error", "errors.error-then-close"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const controller = new AbortController();
const client = net.connect({ path: endpoint.path, signal: controller.signal });
client.on('error', () => {});
controller.abort();
/*===
client  error {name: "AbortError", code: "ABORT_ERR"}
client  close true
client  never connect
client  never connectionAttemptFailed
===*/
