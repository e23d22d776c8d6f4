/*---
title   = "An empty chunk does not answer next()"
clauses = ["stream.async-iterator.waits"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then((result) => {
  console.log(String(result.value));
  socket.destroy();
});
setImmediate(() => {
  socket.push('');
  setImmediate(() => {
    console.log('nothing yet');
    socket.push('at last');
  });
});
/*===
console  .log("nothing yet")
console  .log("at last")
===*/
