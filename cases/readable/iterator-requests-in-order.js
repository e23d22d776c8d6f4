/*---
title   = "Several next() and return() are answered in order"
clauses = ["stream.async-iterator.in-order", "stream.async-iterator.return"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const iterator = client[Symbol.asyncIterator]();
  iterator.next().then((result) => {
    console.log('first', String(result.value));
    peer.send('two');
  });
  iterator.next().then((result) => console.log('second', String(result.value)));
  iterator.return('enough').then((result) => console.log('third', result.value, result.done));
  iterator.next().then((result) => console.log('fourth', result.value, result.done));
  peer.send('one');
});
/*===
console  .log("first", "one")
console  .log("second", "two")
console  .log("third", "enough", true)
console  .log("fourth", undefined, true)
client   error {code: "ABORT_ERR"}
===*/
