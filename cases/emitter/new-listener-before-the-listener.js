/*---
title   = "'newListener' tells the name and the function before the listener is added"
clauses = ["emitter.new-listener.before-it-is-added"]
---*/
const server = net.createServer();
const listener = () => console.log('called');
server.on('newListener', (name, added) => {
  console.log(name, added === listener, server.listenerCount(name));
});
server.on('mine', listener);
server.once('mine', listener);
server.prependListener('mine', listener);
server.prependOnceListener('mine', listener);
server.on('other', () => {});
/*===
console  .log("mine", true, 0)
console  .log("mine", true, 1)
console  .log("mine", true, 2)
console  .log("mine", true, 3)
console  .log("other", false, 0)
===*/
