/*---
title   = "next() is rejected when the peer resets"
clauses = ["stream.async-iterator.failure", "stream.async-iterator.done-for-good"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const iterator = client[Symbol.asyncIterator]();
  iterator.next().then(undefined, (error) => {
    console.log(error.code);
    iterator.next().then((last) => console.log(last.value, last.done));
  });
  peer.reset();
});
/*===
client   error {code: "ECONNRESET"}
client   close true
console  .log("ECONNRESET")
console  .log(undefined, true)
===*/
