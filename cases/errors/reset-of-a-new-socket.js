/*---
title   = "resetAndDestroy() on a new socket fails with ERR_SOCKET_CLOSED"
clauses = ["socket.reset-and-destroy.not-connected", "errors.error-then-close"]
---*/
const client = new net.Socket();
client.on('error', (error) => console.log(error.name, error.message));
client.resetAndDestroy();
/*===
client   .resetAndDestroy() -> client
client   error {code: "ERR_SOCKET_CLOSED"}
client   close
console  .log("Error", "Socket is closed")
===*/
