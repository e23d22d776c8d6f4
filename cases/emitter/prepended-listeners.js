/*---
title   = "Prepended listeners run last-prepended first, those of prependOnceListener() once"
clauses = ["emitter.prepend-listener.first", "emitter.once.called-once"]
---*/
const server = net.createServer();
server.on('mine', () => console.log('on'));
server.prependListener('mine', () => console.log('first prepended'));
server.prependOnceListener('mine', () => console.log('once'));
server.prependListener('mine', () => console.log('last prepended'));
server.emit('mine');
server.emit('mine');
/*===
console  .log("last prepended")
console  .log("once")
console  .log("first prepended")
console  .log("on")
console  .log("last prepended")
console  .log("first prepended")
console  .log("on")
server   .prependListener("mine", function) -> server
server   .prependOnceListener("mine", function) -> server
server   .prependListener("mine", function) -> server
server   ...
===*/
