/*---
title   = "removeAllListeners() removes the listeners of every event, or of the one named"
clauses = ["emitter.remove-all-listeners.untold-unless-listened-to"]
---*/
const server = net.createServer(() => {});
server.on('mine', () => console.log('mine'));
server.on('mine', () => console.log('mine again'));
server.on('other', () => console.log('other'));
server.removeAllListeners('mine');
server.emit('mine');
server.emit('other');
server.eventNames();
server.removeAllListeners();
server.emit('other');
server.eventNames();
server.removeAllListeners('nothing');
/*===
server   .removeAllListeners("mine") -> server
server   .emit("mine") -> false
server   .emit("other") -> true
server   .eventNames() -> ["connection", "other"]
server   .removeAllListeners() -> server
server   .emit("other") -> false
server   .eventNames() -> []
server   .removeAllListeners("nothing") -> server
console  .log("other")
===*/
