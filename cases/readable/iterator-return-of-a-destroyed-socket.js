/*---
title   = "return() after destroy() changes nothing"
clauses = ["stream.async-iterator.return"]
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
socket.push('one');
iterator.next().then(() => {
  socket.destroy();
  iterator.return('given').then((last) => console.log(last.value, last.done));
});
/*===
client   never error
client   close
console  .log("given", true)
===*/
