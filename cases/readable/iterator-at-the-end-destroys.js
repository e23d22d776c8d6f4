/*---
title   = "The end of an iteration destroys a socket that is done, without an error"
clauses = ["stream.async-iterator.destroys", "stream.async-iterator.end"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end();
  client.on('finish', () => {
    client[Symbol.asyncIterator]().next().then((last) => {
      console.log(last.done, client.destroyed, client.errored);
    });
    peer.end();
  });
});
/*===
console  .log(true, true, null)
client   never error
client   close false
===*/
