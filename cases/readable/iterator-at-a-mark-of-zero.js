/*---
title   = "next() of a socket with a mark of zero asks for more each time"
clauses = ["stream.async-iterator.values"]
---*/
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', highWaterMark: 0 };
const client = net.connect(options, () => {
  const peer = endpoint.accept();
  const iterator = client[Symbol.asyncIterator]();
  iterator.next().then((first) => {
    console.log(String(first.value));
    iterator.next().then((second) => {
      console.log(String(second.value));
      client.destroy();
    });
    peer.send('two');
  });
  peer.send('one');
});
/*===
console  .log("one")
console  .log("two")
===*/
