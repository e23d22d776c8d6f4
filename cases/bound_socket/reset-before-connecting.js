/*---
title   = "A socket with a bound handle can be reset before it connects"
clauses = ["bound-socket.socket"]
since   = "24.21.0"
---*/
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
client.resetAndDestroy();
console.log(client.destroyed);
/*===
console  .log(true)
client  close false
===*/
