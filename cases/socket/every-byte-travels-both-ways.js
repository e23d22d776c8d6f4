/*---
title   = "Each of the 256 bytes arrives as it was sent, in both directions"
clauses = ["socket.write.sends", "socket.event-data.buffer"]
---*/
const bytes = Buffer.alloc(256);
for (let i = 0; i < 256; i += 1) bytes[i] = i;
const server = net.createServer((accepted) => {
  accepted.pipe(accepted);
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.end(bytes));
  let received = Buffer.alloc(0);
  client.on('data', (data) => {
    received = Buffer.concat([received, data]);
  });
  client.on('end', () => console.log(received.equals(bytes)));
});
/*===
console  .log(true)
===*/
