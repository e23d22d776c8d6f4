/*---
title   = "Corked writes fail with the error that the socket is destroyed with, before 'error'"
clauses = ["socket.destroy.pending-write-callback"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.write('a', (error) => console.log('a', error.message));
  client.write('b', (error) => console.log('b', error.message));
  client.destroy(new Error('my error'));
  console.log('destroyed');
  client.on('error', (error) => console.log('event', error.message));
  client.on('close', () => peer.end());
});
/*===
console  .log("destroyed")
console  .log("a", "my error")
console  .log("b", "my error")
console  .log("event", "my error")
client   close true
===*/
