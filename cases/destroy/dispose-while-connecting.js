/*---
title   = "[Symbol.asyncDispose]() destroys a socket that connects"
clauses = ["stream.async-dispose.destroys"]
---*/
const endpoint = wire.unanswering();
const client = net.connect(endpoint.port, '127.0.0.1');
client[Symbol.asyncDispose]().then(() => console.log('disposed'));
/*===
client   error {name: "AbortError", code: "ABORT_ERR"}
client   close true
client   never connect
console  .log("disposed")
===*/
