/*---
title   = "What waits when the socket is destroyed is not given by next()"
clauses = ["stream.async-iterator.drops-what-waits"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
socket.push('one');
iterator.next().then((result) => {
  console.log(String(result.value));
  socket.push('two');
  socket.destroy();
  iterator.next().then(undefined, (error) => {
    console.log(error.code);
    socket.readableLength;
  });
});
/*===
console  .log("one")
console  .log("ERR_STREAM_PREMATURE_CLOSE")
client   .readableLength -> 3
===*/
