/*---
title   = "A socket that flowed stops when it is iterated, and tells 'data' all the same"
clauses = ["stream.async-iterator.values", "stream.async-iterator.listeners"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.on('data', () => console.log('heard'));
  client.readableFlowing;
  const iterator = client[Symbol.asyncIterator]();
  iterator.next().then((result) => {
    console.log(String(result.value));
    iterator.return();
  });
  client.readableFlowing;
  peer.send('both');
});
/*===
client   .readableFlowing -> true
client   .readableFlowing -> false
console  .log("heard")
console  .log("both")
===*/
