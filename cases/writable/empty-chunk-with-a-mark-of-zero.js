/*---
title   = "With a high-water mark of 0, write() returns false only while something is queued"
clauses = ["socket.write.mark-of-zero"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ highWaterMark: 0 });
client.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.writableHighWaterMark;
  client.cork();
  client.write('');
  client.write('x');
  client.uncork();
  client.write('y');
  client.on('drain', () => {
    client.end();
    peer.end();
  });
});
client.resume();
/*===
client  .writableHighWaterMark -> 0
client  .write("") -> true
client  .write("x") -> false
client  .write("y") -> true
client  drain
===*/
