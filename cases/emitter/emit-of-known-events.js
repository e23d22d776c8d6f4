/*---
title   = "An event that the program emits runs the listeners, and changes no state"
clauses = ["emitter.emit.no-effect-on-state"]
---*/
const server = net.createServer(() => console.log('connection'));
server.on('listening', () => console.log('listening'));
server.emit('listening');
server.emit('connection', 'no socket');
server.emit('close');
server.listening;
const client = new net.Socket();
client.emit('end');
client.emit('finish');
client.emit('close', false);
client.readableEnded;
client.writableFinished;
client.destroyed;
/*===
console  .log("listening")
console  .log("connection")
server   .emit("listening") -> true
server   .emit("connection", "no socket") -> true
server   .emit("close") -> false
server   .listening -> false
client   .emit("end") -> true
client   .emit("finish") -> false
client   .emit("close", false) -> false
client   .readableEnded -> false
client   .writableFinished -> false
client   .destroyed -> false
===*/
