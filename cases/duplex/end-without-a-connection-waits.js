/*---
title   = "end() of a socket that never connected does not finish"
clauses = ["socket.end.unconnected-waits"]
until   = "22.0.0"
---*/
const client = new net.Socket();
client.end(() => {});
/*===
client  never finish
client  never close
client  never end callback
===*/
