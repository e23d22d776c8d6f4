/*---
title    = "Connecting below what is no folder fails with ENOTDIR"
clauses  = ["ipc-path.below-no-folder"]
platform = ["linux"]
---*/
const client = net.connect('/dev/null/s');
client.on('error', (error) => console.log(error.message, error.errno));
/*===
client   error {code: "ENOTDIR", syscall: "connect", address: "/dev/null/s"}
console  .log("connect ENOTDIR /dev/null/s", -20)
===*/
