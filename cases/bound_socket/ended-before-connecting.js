/*---
title   = "Ending a socket with a bound handle before it connects finishes it"
clauses = ["bound-socket.socket"]
since   = "24.21.0"
---*/
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
client.end(() => console.log(client.readyState));
/*===
client  finish
client  never close
console  .log("readOnly")
===*/
