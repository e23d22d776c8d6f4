/*---
title   = "Of two iterators, the first that was asked gets what comes first"
clauses = ["stream.async-iterator.beside-others"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  const first = client[Symbol.asyncIterator]();
  const second = client[Symbol.asyncIterator]();
  second.next().then((result) => console.log('second', String(result.value)));
  first.next().then((result) => {
    console.log('first', String(result.value));
    client.destroy();
  });
  client.once('data', () => peer.send('two'));
  client.on('data', () => console.log('data'));
  client.on('close', () => console.log('close'));
  peer.send('one');
});
/*===
console  .log("data")
console  .log("second", "one")
console  .log("data")
console  .log("first", "two")
console  .log("close")
===*/
