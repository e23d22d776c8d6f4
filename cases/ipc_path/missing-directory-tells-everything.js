/*---
title    = "The error of a missing folder has all members of a system error, and -1 for the port"
clauses  = ["ipc-path.missing-directory", "errors.system-error-properties"]
platform = ["linux"]
---*/
const server = net.createServer();
server.on('error', (error) => console.log(error.message, error.errno));
server.listen(`${tmp('missing')}/s`);
/*===
server   error {name: "Error", code: "EACCES", address: "$tmp/missing/s", port: -1}
console  .log("listen EACCES: permission denied $tmp/missing/s", -13)
===*/
