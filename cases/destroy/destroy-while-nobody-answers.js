/*---
title   = "destroy() gives up an attempt that nobody answers, and fails what waits to be written"
clauses = ["socket.destroy.while-connecting", "socket.destroy.pending-write-callback"]
---*/
const client = net.connect(wire.unanswering().port, '127.0.0.1');
client.write('never sent', (error) => console.log(error.code));
setImmediate(() => setImmediate(() => client.destroy()));
/*===
client   close false
client   never connect
client   never error
console  .log("ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
===*/
