/*---
title   = "write() returns false when the queue reaches the high-water mark, and 'drain' follows"
clauses = [
    "socket.event-drain.after-buffer-empty",
    "socket.write.returns-false",
    "socket.write.drain-follows",
    "socket.write.false-at-high-water-mark",
    "net.create-server.high-water-mark",
]
since   = "20.1.0"
---*/
const server = net.createServer({ highWaterMark: 4 }, (accepted) => {
  // A corked socket queues what is written.
  accepted.cork();
  if (accepted.write('full')) accepted.end();
  accepted.on('drain', () => accepted.end());
  accepted.uncork();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.resume();
});
/*===
accepted  .write("full") -> false
accepted  drain
client    data "full"
===*/
