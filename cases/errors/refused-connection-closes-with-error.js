/*---
title   = "A refused connection emits 'error', then 'close' with true"
clauses = [
    "socket.event-error.emitted",
    "socket.event-error.close-follows",
    "socket.event-close.had-error-true",
    "socket.connect.error-instead",
    "socket.connect.refused",
    "errors.error-then-close",
    "errors.system-error-properties",
]
---*/
// Nobody listens on port 1.
const client = net.connect(1, '127.0.0.1', () => console.log('connected'));
client.on('error', (error) => console.log(error.message));
/*===
client   error {code: "ECONNREFUSED", syscall: "connect", address: "127.0.0.1", port: 1}
client   close true
client   never connect
console  .log("connect ECONNREFUSED 127.0.0.1:1")
===*/
