/*---
title   = "Writing on a socket that never connected fails with ERR_SOCKET_CLOSED"
clauses = ["socket.write.never-connected", "errors.error-then-close"]
---*/
const client = new net.Socket();
client.on('error', () => {});
client.write('x', (error) => console.log(error.name, error.code, error.message));
/*===
console  .log("Error", "ERR_SOCKET_CLOSED", "Socket is closed")
client   write callback
client   error {name: "Error", code: "ERR_SOCKET_CLOSED", message: "Socket is closed"}
client   close
===*/
