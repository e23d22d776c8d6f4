/*---
title   = "A socket that was reset ends its next connection without a reset"
clauses = ["socket.reset-and-destroy.this-connection-only"]
---*/
let connections = 0;
const server = net.createServer((accepted) => {
  connections += 1;
  accepted.resume();
  accepted.on('error', (error) => console.log('error', error.code));
  accepted.on('end', () => console.log('end'));
  accepted.on('close', () => console.log('close'));
  if (connections === 2) server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.resetAndDestroy());
  client.once('close', () => {
    client.connect(server.address().port, '127.0.0.1', () => client.destroy());
  });
});
/*===
console  .log("error", "ECONNRESET")
console  .log("close")
console  .log("end")
console  .log("close")
===*/
