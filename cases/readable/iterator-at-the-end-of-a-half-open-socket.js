/*---
title   = "The end of an iteration destroys a half-open socket that can be written"
clauses = ["stream.async-iterator.half-open-destroyed", "stream.async-iterator.destroys"]
until   = "24.21.0"
---*/
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', allowHalfOpen: true };
const client = net.connect(options, () => {
  const peer = endpoint.accept();
  client[Symbol.asyncIterator]().next().then((last) => {
    console.log(last.done);
    client.destroyed;
  });
  peer.end();
});
/*===
console  .log(true)
client   .destroyed -> true
client   error {name: "AbortError", code: "ABORT_ERR"}
client   close true
===*/
