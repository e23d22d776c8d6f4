/*---
title   = "Megabytes travel in both directions at once, and all of them arrive"
clauses = ["socket.write.sends", "socket.bytes-read.counts", "socket.bytes-written.counts"]
timeout = 20000
---*/
// Marks above what is written: no 'drain' comes between the data.
const highWaterMark = 4000000;
const server = net.createServer({ highWaterMark }, (accepted) => {
  accepted.resume();
  accepted.write(Buffer.alloc(2000000, 'server'));
  accepted.on('close', () => console.log(accepted.bytesRead, accepted.bytesWritten));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const client = net.connect({ port, host: '127.0.0.1', highWaterMark }, () => {
    for (let i = 0; i < 30; i += 1) client.write(Buffer.alloc(100000, String(i)));
  });
  let missing = 2000000;
  client.on('data', (data) => {
    missing -= data.length;
    if (missing === 0) queueMicrotask(() => client.end());
  });
});
/*===
# The last part of the data, in which the client sees that it has all, is as long as it happens.
either:
  client  data
or:
  client  data
  client  data
  client  ...
client    end
accepted  end
accepted  .bytesRead -> 3000000
accepted  .bytesWritten -> 2000000
===*/
