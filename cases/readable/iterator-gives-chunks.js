/*---
title   = "next() gives a chunk after another, then the end"
clauses = [
    "stream.async-iterator.values",
    "stream.async-iterator.end",
    "stream.async-iterator.waits",
]
chunks  = "exact"
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1');
client.on('connect', () => {
  const peer = endpoint.accept();
  const iterator = client[Symbol.asyncIterator]();
  iterator.next().then((first) => {
    console.log(String(first.value), first.done);
    iterator.next().then((second) => {
      console.log(String(second.value), second.done);
      iterator.next().then((last) => console.log(last.value, last.done));
      peer.end();
    });
    peer.send('two');
  });
  peer.send('one');
});
/*===
console  .log("one", false)
console  .log("two", false)
console  .log(undefined, true)
client   data b"one"
client   data b"two"
client   end
===*/
