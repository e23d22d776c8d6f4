/*---
title    = "Connecting to a folder is refused"
clauses  = ["ipc-path.no-socket-refuses", "socket.event-connection-attempt-failed.arguments"]
platform = ["linux"]
---*/
const client = net.connect(tmp('s').slice(0, -2));
client.on('error', (error) => console.log(error.message, error.errno));
/*===
client   connectionAttemptFailed "$tmp", undefined, undefined, {code: "ECONNREFUSED"}
client   error {name: "Error", code: "ECONNREFUSED", syscall: "connect", address: "$tmp"}
client   close true
console  .log("connect ECONNREFUSED $tmp", -111)
===*/
