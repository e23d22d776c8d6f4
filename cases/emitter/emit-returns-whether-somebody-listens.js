/*---
title   = "emit() returns whether anybody listened"
clauses = ["emitter.emit.returns-whether-heard"]
---*/
const server = net.createServer();
const listener = () => {};
server.emit('mine');
server.on('mine', listener);
server.emit('mine');
server.off('mine', listener);
server.emit('mine');
server.once('mine', listener);
server.emit('mine');
server.emit('mine');
/*===
server  .emit("mine") -> false
server  .on("mine", function) -> server
server  .emit("mine") -> true
server  .off("mine", function) -> server
server  .emit("mine") -> false
server  .once("mine", function) -> server
server  .emit("mine") -> true
server  .emit("mine") -> false
===*/
