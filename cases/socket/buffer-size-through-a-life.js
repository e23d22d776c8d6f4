/*---
title   = "bufferSize is what is queued, and undefined again when the socket has closed"
clauses = ["socket.buffer-size.shows-queued", "socket.buffer-size.unconnected-undefined"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  console.log(client.bufferSize);
  client.cork();
  client.write('né');
  console.log(client.bufferSize, client.writableLength);
  client.destroy();
  console.log(client.bufferSize);
});
console.log(client.bufferSize);
client.write('waits');
console.log(client.bufferSize);
client.on('close', () => console.log(client.bufferSize));
/*===
console  .log(0)
console  .log(5)
console  .log(5)
console  .log(7, 7)
console  .log(undefined)
console  .log(undefined)
===*/
