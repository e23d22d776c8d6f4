/*---
title   = "An iterator listens for nothing before the first next()"
clauses = ["stream.async-iterator.listeners", "stream.async-iterator.new-each-time"]
---*/
const socket = new net.Socket();
socket.on('newListener', (name) => console.log(name));
const iterator = socket[Symbol.asyncIterator]();
console.log('made');
iterator.next().then(undefined, () => console.log('rejected'));
console.log('asked');
iterator.next();
setImmediate(() => socket.destroy());
/*===
console  .log("made")
console  .log("readable")
console  .log("end")
console  .log("finish")
console  .log("error")
console  .log("close")
# reading waits for a connection
console  .log("connect")
console  .log("asked")
console  .log("rejected")
===*/
