/*---
title   = "In utf16le a character outside of the basic plane is two code units, low bytes first"
clauses = ["socket.write.encoding"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', (data) => console.log(data.toString('hex')));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.end('😀é', 'utf16le');
});
/*===
console  .log("3dd800dee900")
===*/
