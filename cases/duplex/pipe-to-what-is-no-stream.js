/*---
title   = "pipe() to what is no stream throws"
clauses = ["stream.pipe.no-stream"]
---*/
const socket = new net.Socket();
[{}, 1, 'text'].forEach((destination) => {
  try {
    socket.pipe(destination);
  } catch (error) {
    console.log(error.name);
  }
});
socket.destroy();
/*===
console  .log("TypeError")
console  .log("TypeError")
console  .log("TypeError")
===*/
