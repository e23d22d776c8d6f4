/*---
title   = "close() on a server that was never open gives its callback an error"
clauses = [
    "server.close.callback-error-when-not-open",
    "server.close.not-running-code",
    "server.close.emits-close-when-not-open",
]
---*/
const server = net.createServer();
server.close((error) => console.log(error.code));
/*===
server   close
server   close callback ({code: "ERR_SERVER_NOT_RUNNING"})
console  .log("ERR_SERVER_NOT_RUNNING")
===*/
