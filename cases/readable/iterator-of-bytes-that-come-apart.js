/*---
title   = "An iterator with an encoding gives whole characters"
clauses = ["stream.async-iterator.values"]
---*/
const socket = new net.Socket();
socket.setEncoding('utf8');
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then((first) => {
  console.log(first.value);
  iterator.next().then((second) => {
    console.log(second.value);
    socket.destroy();
  });
  socket.push(Buffer.from([0xac, 33]));
});
socket.push(Buffer.from([65, 0xe2, 0x82]));
/*===
console  .log("A")
console  .log("€!")
===*/
