/*---
title   = "write() returns true for what the kernel took at once, however low the high-water mark"
clauses = ["socket.write.returns-true", "socket.write.false-at-high-water-mark"]
since   = "20.1.0"
---*/
const server = net.createServer({ highWaterMark: 4 }, (accepted) => {
  accepted.write('more than four bytes');
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.resume();
});
/*===
accepted  .write("more than four bytes") -> true
accepted  never drain
client    data "more than four bytes"
===*/
