/*---
title   = "Reading from a socket with a bound handle before it connects fails"
clauses = ["bound-socket.socket"]
since   = "24.21.0"
---*/
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
client.on('error', () => {});
client.resume();
/*===
client  error {code: "ENOTCONN", syscall: "read"}
client  close true
===*/
