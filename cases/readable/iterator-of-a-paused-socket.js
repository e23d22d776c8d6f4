/*---
title   = "next() reads a socket that was paused"
clauses = ["stream.async-iterator.values"]
---*/
const socket = new net.Socket();
socket.pause();
socket.push('pushed');
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then((result) => {
  console.log(String(result.value));
  socket.isPaused();
  socket.destroy();
});
/*===
console  .log("pushed")
client   .isPaused() -> true
===*/
