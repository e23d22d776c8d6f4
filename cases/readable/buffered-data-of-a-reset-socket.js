/*---
title   = "What waits in the buffer when the peer resets can be read, but is not told"
clauses = ["stream.read.of-a-destroyed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.once('readable', () => peer.reset());
  client.on('error', () => {
    client.readableLength;
    console.log(String(client.read()));
  });
  client.on('close', () => {
    client.readableLength;
    console.log(String(client.read()));
  });
  peer.send('unread');
});
/*===
client   .readableLength -> 6
client   .readableLength -> 0
client   never data
client   never end
console  .log("unread")
console  .log("null")
===*/
