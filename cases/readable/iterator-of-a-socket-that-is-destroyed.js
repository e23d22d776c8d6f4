/*---
title   = "destroy() rejects a next() that waits, as closed too early"
clauses = ["stream.async-iterator.premature", "stream.async-iterator.done-for-good"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then(undefined, (error) => {
  console.log(error.code, error.message);
  iterator.next().then((last) => console.log(last.value, last.done));
});
socket.destroy();
/*===
client   never error
client   close
console  .log("ERR_STREAM_PREMATURE_CLOSE", "Premature close")
console  .log(undefined, true)
===*/
