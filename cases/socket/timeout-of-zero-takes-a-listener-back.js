/*---
title   = "setTimeout(0, f) takes f off however it was added, the latest first"
clauses = ["socket.set-timeout.zero-removes-callback"]
---*/
const socket = new net.Socket();
const heard = () => {};
const other = () => {};
socket.on('timeout', heard);
socket.once('timeout', other);
socket.setTimeout(1000, heard);
socket.setTimeout(0, heard);
socket.listenerCount('timeout', heard);
socket.setTimeout(0, other);
socket.setTimeout(0, heard);
socket.listenerCount('timeout');
/*===
client  .listenerCount("timeout", function) -> 1
client  .listenerCount("timeout") -> 0
===*/
