/*---
title   = "A socket that never connected refuses what is written"
clauses = ["socket.write.never-connected", "errors.error-then-close"]
---*/
const client = new net.Socket();
client.on('error', (error) => console.log('event', error.code));
client.write('x', (error) => console.log('callback', error.code));
/*===
client   .write("x", function) -> false
client   error {code: "ERR_SOCKET_CLOSED"}
client   close ()
console  .log("callback", "ERR_SOCKET_CLOSED")
console  .log("event", "ERR_SOCKET_CLOSED")
===*/
