/*---
title   = "Megabytes travel in both directions at once, and all of them arrive"
clauses = ["socket.write.sends", "socket.bytes-read.counts", "socket.bytes-written.counts"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  accepted.end(Buffer.alloc(2000000, 'server'));
  accepted.on('close', () => console.log(accepted.bytesRead, accepted.bytesWritten));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    for (let i = 0; i < 30; i += 1) client.write(Buffer.alloc(100000, String(i)));
    client.end();
  });
  client.resume();
  client.on('end', () => console.log('all of it:', client.bytesRead));
});
/*===
client    end
accepted  end
accepted  .bytesRead -> 3000000
accepted  .bytesWritten -> 2000000
client    .bytesRead -> 2000000
===*/
