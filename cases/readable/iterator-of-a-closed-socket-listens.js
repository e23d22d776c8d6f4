/*---
title   = "An iterator of a closed socket listens for 'error' and 'readable'"
clauses = ["stream.async-iterator.of-a-closed"]
since   = "24.21.0"
---*/
const socket = new net.Socket();
socket.on('close', () => {
  socket.on('newListener', (name) => console.log(name));
  socket[Symbol.asyncIterator]().next().then(undefined, () => console.log('rejected'));
});
socket.destroy();
/*===
console  .log("readable")
console  .log("error")
console  .log("rejected")
===*/
