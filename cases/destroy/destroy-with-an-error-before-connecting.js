/*---
title   = "destroy(error) of a socket that never connected emits 'error', then 'close' without an argument"
clauses = ["socket.destroy.with-error", "socket.event-close.no-argument-unconnected"]
---*/
const client = new net.Socket();
client.on('error', () => {});
client.destroy(new Error('never mind'));
/*===
client  error {message: "never mind"}
client  close ()
===*/
