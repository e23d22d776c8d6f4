/*---
title   = "What a listener of 'data' throws leaves next(), which may be called again"
clauses = ["stream.async-iterator.throw-leaves-next"]
since   = "26.0.0"
---*/
const socket = new net.Socket();
socket.push('abc');
socket.pause();
socket.once('data', () => {
  throw new Error('in data');
});
const iterator = socket[Symbol.asyncIterator]();
try {
  iterator.next().then(undefined, () => console.log('rejected'));
} catch (error) {
  console.log(error.message, socket.destroyed);
}
socket.push('def');
iterator.next().then((result) => {
  console.log(String(result.value));
  socket.destroy();
});
/*===
client   never error
console  .log("in data", false)
console  .log("def")
===*/
