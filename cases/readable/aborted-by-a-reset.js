/*---
title   = "A reset aborts the readable side, also behind data that waits"
clauses = ["stream.readable-aborted.failed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.once('readable', () => {
    client.readableAborted;
    peer.reset();
  });
  client.on('error', () => client.readableAborted);
  client.on('close', () => client.readableAborted);
  peer.send('unread');
});
/*===
client  .readableAborted -> false
client  .readableAborted -> true
client  .readableAborted -> true
===*/
