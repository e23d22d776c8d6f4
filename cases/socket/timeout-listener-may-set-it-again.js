/*---
title   = "A listener of 'timeout' may set the time-out again"
clauses = ["socket.set-timeout.fires", "socket.set-timeout.callback-once"]
---*/
const socket = new net.Socket();
socket.setTimeout(20, () => {
  console.log('first');
  socket.setTimeout(20, () => console.log('second'));
});
setTimeout(() => {}, 120);
/*===
console  .log("first")
console  .log("second")
client   timeout
client   timeout
===*/
