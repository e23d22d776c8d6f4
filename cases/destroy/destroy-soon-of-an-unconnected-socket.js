/*---
title   = "destroySoon() of a socket that never connected finishes and closes it"
clauses = [
    "socket.destroy-soon.ends",
    "socket.end.unconnected-finishes",
    "socket.event-close.no-argument-unconnected",
]
since   = "22.0.0"
---*/
const client = new net.Socket();
client.destroySoon();
/*===
client  .destroySoon() -> undefined
client  finish
client  close ()
===*/
