/*---
title   = "One text that waits for the connection counts by its encoding"
clauses = ["socket.bytes-written.counts-queued", "socket.bytes-written.counts-encoded"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => client.destroy());
client.write('c3a9', 'hex');
console.log(client.bytesWritten);
/*===
console  .log(2)
===*/
