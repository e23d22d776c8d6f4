/*---
title   = "bytesWritten counts what cork() holds back"
clauses = ["socket.bytes-written.counts-queued"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.cork();
  client.write('né');
  client.write(Buffer.from('four'));
  console.log(client.bytesWritten);
  client.uncork();
  console.log(client.bytesWritten);
  client.destroy();
});
/*===
console  .log(7)
console  .log(7)
===*/
