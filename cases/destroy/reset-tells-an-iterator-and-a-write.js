/*---
title   = "A reset fails a next() that waits and a write that is made after it"
clauses = ["errors.peer-reset", "stream.async-iterator.failure"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const iterator = client[Symbol.asyncIterator]();
  iterator.next().then(undefined, (error) => {
    console.log('next', error.code);
    client.write('late', (failure) => console.log('write', failure.code));
  });
  peer.reset();
});
/*===
console  .log("next", "ECONNRESET")
console  .log("write", "ERR_STREAM_DESTROYED")
client   close true
===*/
