/*---
title   = "An iteration leaves the flow paused, and the buffer to next()"
clauses = ["stream.async-iterator.values", "stream.async-iterator.listeners"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const iterator = client[Symbol.asyncIterator]();
  iterator.next().then((first) => {
    console.log(String(first.value), client.readableFlowing, client.readableLength);
    client.once('readable', () => {
      console.log(client.readableLength);
      iterator.return();
    });
    peer.send('kept');
  });
  peer.send('given');
});
/*===
console  .log("given", false, 0)
console  .log(4)
client   never end
===*/
