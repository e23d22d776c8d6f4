/*---
title   = "A listener that 'newListener' adds to the same event stands before the one that is new"
clauses = ["emitter.new-listener.before-it-is-added"]
---*/
const server = net.createServer();
server.once('newListener', (name) => {
  server.on(name, () => console.log('inserted'));
});
server.on('mine', () => console.log('added'));
server.emit('mine');
/*===
console  .log("inserted")
console  .log("added")
===*/
