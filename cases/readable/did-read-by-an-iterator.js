/*---
title   = "What an iterator reads counts as read"
clauses = ["stream.readable-did-read.value", "stream.async-iterator.values"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then(() => {
  socket.readableDidRead;
  socket.destroy();
});
socket.readableDidRead;
socket.push('read');
socket.readableDidRead;
/*===
client  .readableDidRead -> false
client  .readableDidRead -> false
client  .readableDidRead -> true
===*/
