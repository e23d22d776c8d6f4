/*---
title   = "What one end counts as written the other counts as read"
clauses = ["socket.bytes-read.counts", "socket.bytes-written.counts-encoded"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.resume();
      accepted.on('close', () => accepted.bytesRead);
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1', () => client.end('€ and é'));
    client.resume();
    client.on('close', () => client.bytesWritten);
  },
});
/*===
client    .bytesWritten -> 10
accepted  .bytesRead -> 10
===*/
