/*---
title   = "The end of an iteration destroys a half-open socket that has ended itself"
clauses = ["stream.async-iterator.destroys"]
---*/
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', allowHalfOpen: true };
const client = net.connect(options, () => {
  const peer = endpoint.accept();
  client.end();
  client[Symbol.asyncIterator]().next().then((last) => {
    console.log(last.done);
    client.destroyed;
  });
  peer.end();
});
/*===
console  .log(true)
client   .destroyed -> true
client   never error
client   close false
===*/
