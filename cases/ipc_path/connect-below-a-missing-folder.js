/*---
title    = "Connecting below a folder that is missing fails with ENOENT, and tells no port"
clauses  = ["ipc-path.nobody-listens", "errors.system-error-properties"]
platform = ["linux"]
---*/
const client = net.connect(`${tmp('missing')}/s`);
client.on('error', (error) => console.log(error.message, error.errno, error.port));
/*===
client   error {name: "Error", code: "ENOENT", syscall: "connect", address: "$tmp/missing/s"}
console  .log("connect ENOENT $tmp/missing/s", -2, undefined)
===*/
