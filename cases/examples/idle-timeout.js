/*---
title   = "The documents' socket reports that it was idle, then ends"
clauses = [
    "socket.set-timeout.fires",
    "socket.set-timeout.does-not-sever",
    "socket.event-timeout.on-inactivity",
]
---*/
// Ours: a connection on which nothing happens.
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1');
  socket.on('close', () => server.close());
  socket.on('ready', () => {
    // The document's program; its time is 3000 ms.
    socket.setTimeout(40);
    socket.on('timeout', () => {
      console.log('socket timeout');
      socket.end();
    });

    // Ours: the end takes some time, too.
    socket.on('timeout', () => socket.setTimeout(0));
  });
});
/*===
console  .log("socket timeout")
client   connect
client   timeout
client   finish
client   close false
===*/
