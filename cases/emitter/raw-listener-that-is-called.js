/*---
title   = "A wrapper from rawListeners() removes the listener and calls it, once"
clauses = ["emitter.raw-listeners.wrapper-of-once", "emitter.emit.this"]
---*/
const server = net.createServer();
server.once('mine', function(what) {
  console.log(what, this === server);
  return 'returned';
});
const wrapper = server.rawListeners('mine')[0];
console.log(wrapper('called'));
console.log(wrapper('called again'));
server.emit('mine', 'emitted');
/*===
console  .log("called", true)
console  .log("returned")
console  .log(undefined)
server   .emit("mine", "emitted") -> false
===*/
