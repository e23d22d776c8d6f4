/*---
title   = "push() of a number makes the socket fail"
clauses = ["stream.push.types"]
---*/
const client = new net.Socket();
client.on('error', () => {});
client.push(5);
/*===
client  .push(5) -> false
client  error {code: "ERR_INVALID_ARG_TYPE"}
===*/
