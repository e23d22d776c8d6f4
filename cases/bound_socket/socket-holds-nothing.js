/*---
title   = "A socket with a bound handle that does not connect lets the program end"
clauses = ["bound-socket.holds-nothing", "bound-socket.socket"]
since   = "24.21.0"
---*/
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
client.setTimeout(50);
/*===
client  never timeout
===*/
