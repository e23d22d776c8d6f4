/*---
title   = "One signal destroys every socket that it was given to, in the order of their making"
clauses = ["socket.new.signal-destroys"]
---*/
const controller = new AbortController();
const first = new net.Socket({ signal: controller.signal });
const second = new net.Socket({ signal: controller.signal });
first.on('error', () => console.log('first'));
second.on('error', () => console.log('second'));
controller.abort();
controller.abort();
console.log(first.destroyed, second.destroyed);
/*===
console  .log(true, true)
console  .log("first")
console  .log("second")
===*/
