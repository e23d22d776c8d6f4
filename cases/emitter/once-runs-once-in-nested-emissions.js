/*---
title   = "A listener added with once() runs once, even if the event is emitted before its turn"
clauses = ["emitter.once.called-once"]
---*/
const server = net.createServer();
let depth = 0;
server.on('mine', () => {
  depth += 1;
  console.log('on', depth);
  if (depth === 1) server.emit('mine');
});
server.once('mine', () => console.log('once', depth));
server.emit('mine');
/*===
console  .log("on", 1)
console  .log("on", 2)
console  .log("once", 2)
===*/
