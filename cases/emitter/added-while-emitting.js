/*---
title   = "A listener that is added during an emission counts from the next one"
clauses = ["emitter.emit.list-is-fixed"]
---*/
const server = net.createServer();
server.once('mine', () => {
  console.log('first');
  server.on('mine', () => console.log('added'));
  server.prependListener('mine', () => console.log('prepended'));
});
server.emit('mine');
console.log('again');
server.emit('mine');
/*===
console  .log("first")
console  .log("again")
console  .log("prepended")
console  .log("added")
===*/
