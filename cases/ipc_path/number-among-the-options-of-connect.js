/*---
title    = "connect() takes a path option that reads as a number"
clauses  = ["ipc-path.connect-option-is-any-text", "ipc-path.nobody-listens"]
platform = ["linux"]
---*/
const client = net.connect({ path: '8123' });
client.on('error', (error) => console.log(error.message));
/*===
client   connectionAttempt "8123", undefined, undefined
client   error {code: "ENOENT", syscall: "connect", address: "8123"}
console  .log("connect ENOENT 8123")
===*/
