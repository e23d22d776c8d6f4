/*---
title   = "destroySoon() of a socket that never connected closes nothing"
clauses = ["socket.end.unconnected-waits", "socket.destroy-soon.after-writes"]
until   = "22.0.0"
---*/
const client = new net.Socket();
client.destroySoon();
/*===
client  .destroySoon() -> undefined
client  never finish
client  never close
===*/
