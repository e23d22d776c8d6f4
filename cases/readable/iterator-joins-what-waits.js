/*---
title   = "With an encoding next() gives all the text that waits"
clauses = ["stream.async-iterator.values"]
---*/
const socket = new net.Socket();
socket.setEncoding('utf8');
socket.push('one ');
socket.push('two');
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then((result) => {
  console.log(result.value, result.done);
  socket.destroy();
});
/*===
client   data "one two"
console  .log("one two", false)
===*/
