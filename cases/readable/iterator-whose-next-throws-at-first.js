/*---
title   = "What a listener of 'newListener' throws leaves next(), which reads on without"
clauses = ["stream.async-iterator.throw-leaves-next"]
since   = "26.0.0"
---*/
const socket = new net.Socket();
socket.push('abc');
socket.once('newListener', () => {
  throw new Error('no listener');
});
const iterator = socket[Symbol.asyncIterator]();
try {
  iterator.next().then(undefined, () => console.log('rejected'));
} catch (error) {
  console.log(error.message);
}
socket.listenerCount('readable');
iterator.next().then((result) => {
  console.log(String(result.value));
  socket.destroy();
});
/*===
client   .listenerCount("readable") -> 0
console  .log("no listener")
console  .log("abc")
===*/
