/*---
title   = "return() of an iterator that was never asked leaves the socket alone"
clauses = ["stream.async-iterator.return-of-a-new-one", "stream.async-iterator.done-for-good"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
iterator.return().then((last) => {
  console.log(last.value, last.done);
  socket.destroyed;
  iterator.next().then((more) => console.log(more.done));
  socket.listenerCount('readable');
});
/*===
console  .log(undefined, true)
console  .log(true)
client   .destroyed -> false
client   .listenerCount("readable") -> 0
===*/
