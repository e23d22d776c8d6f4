/*---
title    = "What was written to a path that nobody has is told that the connection never was"
clauses  = ["ipc-path.nobody-listens", "errors.closed-before-connection"]
platform = ["linux"]
---*/
const client = net.connect(tmp('s'));
client.on('error', () => {});
client.write('x', (error) => console.log(error.code, error.message));
/*===
client   error {code: "ENOENT"}
client   write callback ({name: "Error", code: "ERR_SOCKET_CLOSED_BEFORE_CONNECTION"})
console  .log("ERR_SOCKET_CLOSED_BEFORE_CONNECTION", "Socket closed before the connection was established")
===*/
