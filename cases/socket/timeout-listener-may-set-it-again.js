/*---
title   = "A listener of 'timeout' may set the time-out again"
clauses = ["socket.set-timeout.fires", "socket.set-timeout.callback-once"]
---*/
// A time-out alone does not keep the program.
const program = setTimeout(() => {}, 4000);
const socket = new net.Socket();
socket.setTimeout(20, () => {
  console.log('first');
  socket.setTimeout(20, () => {
    console.log('second');
    clearTimeout(program);
  });
});
/*===
console  .log("first")
console  .log("second")
client   timeout
client   timeout
===*/
