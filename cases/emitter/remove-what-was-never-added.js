/*---
title   = "off() of a listener that was never added, or of another event, does nothing"
clauses = ["emitter.remove-listener.unknown"]
---*/
const server = net.createServer();
const listener = () => console.log('called');
server.on('mine', listener);
server.on('removeListener', () => console.log('told'));
server.off('mine', () => console.log('called'));
server.off('other', listener);
server.emit('mine');
/*===
server   .off("mine", function) -> server
server   .off("other", function) -> server
console  .log("called")
===*/
