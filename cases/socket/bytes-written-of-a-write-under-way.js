/*---
title   = "bytesWritten counts the whole of a write of which the kernel took a part"
clauses = ["socket.bytes-written.counts-queued"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.write(Buffer.alloc(8000000));
  client.write('behind');
  console.log(client.bytesWritten);
  client.destroy();
});
/*===
console  .log(8000006)
===*/
