/*---
title   = "A socket that was never connected tells of inactivity"
clauses = ["socket.set-timeout.unconnected"]
---*/
const socket = new net.Socket();
socket.setTimeout(20);
setTimeout(() => {}, 60);
/*===
client  timeout
client  never close
===*/
