/*---
title   = "bytesRead counts what has arrived also where nobody reads it"
clauses = ["socket.bytes-read.counts"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().send('unread'));
// Two timers: the loop looks for what has arrived between them.
client.on('ready', () => {
  setTimeout(() => {
    setTimeout(() => {
      console.log(client.bytesRead, client.readableLength, client.readableFlowing);
      client.destroy();
    }, 20);
  }, 20);
});
/*===
console  .log(6, 6, null)
client   never data
===*/
