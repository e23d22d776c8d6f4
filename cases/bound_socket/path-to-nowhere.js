/*---
title   = "A path that nobody listens on cannot be connected to from a bound path"
clauses = ["bound-socket.connect.of-its-kind"]
since   = "24.21.0"
---*/
const client = new net.Socket({ handle: new net.BoundSocket({ path: tmp('client') }) });
client.on('error', (error) => console.log(error.code, error.address === tmp('nothing')));
client.connect(tmp('nothing'));
/*===
console  .log("ENOENT", true)
client  close true
===*/
