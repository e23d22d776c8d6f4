/*---
title   = "Writing to a socket with a bound handle before it connects fails"
clauses = ["bound-socket.socket"]
since   = "24.21.0"
---*/
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
client.on('error', () => {});
client.write('early', () => {});
console.log(client.readyState);
/*===
client  write callback ({code: "EPIPE", syscall: "write"})
client  error {code: "EPIPE", syscall: "write"}
client  close true
console  .log("readOnly")
===*/
