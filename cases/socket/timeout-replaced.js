/*---
title   = "A second setTimeout() replaces the time, and adds its callback to the first"
clauses = ["socket.set-timeout.replaces", "socket.set-timeout.callback-once"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => {
  client.setTimeout(20, () => console.log('first'));
  client.setTimeout(80, () => console.log('second'));
  setTimeout(() => console.log('after the first time'), 50);
  client.on('timeout', () => client.destroy());
});
/*===
console  .log("after the first time")
console  .log("first")
console  .log("second")
client   timeout
===*/
