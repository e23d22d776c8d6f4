/*---
title   = "Corked writes fail when the socket is destroyed, and send nothing"
clauses = ["socket.destroy.pending-write-callback", "stream.writable.cork"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.cork();
  client.write('a', (error) => console.log('a', error.code, error.message));
  client.write('b', (error) => console.log('b', error.code, error.message));
  client.destroy();
  client.uncork();
  client.writableCorked;
  client.on('close', () => {
    peer.receiveToEnd();
    client.writableLength;
  });
});
/*===
client   .writableCorked -> 0
client   .writableLength -> 0
client   never error
console  .log("a", "ERR_STREAM_DESTROYED", "Cannot call write after a stream was destroyed")
console  .log("b", "ERR_STREAM_DESTROYED", "Cannot call write after a stream was destroyed")
peer     .receiveToEnd() -> b""
peer     fin
===*/
