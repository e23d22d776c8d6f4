/*---
title   = "A reader that pauses after each chunk gets all of a large text"
clauses = ["socket.write.sends", "socket.event-end.peer-ended"]
---*/
const server = net.createServer((accepted) => {
  accepted.end('0123456789'.repeat(100000));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('latin1');
  let length = 0;
  client.on('data', (text) => {
    length += text.length;
    client.pause();
    setImmediate(() => client.resume());
  });
  client.on('end', () => console.log(length));
});
/*===
console  .log(1000000)
===*/
