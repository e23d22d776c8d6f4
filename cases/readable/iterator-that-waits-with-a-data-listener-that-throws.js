/*---
title   = "What a listener of 'data' throws rejects a next() that waited"
clauses = ["stream.async-iterator.throw-rejects"]
until   = "26.0.0"
---*/
const socket = new net.Socket();
const iterator = socket[Symbol.asyncIterator]();
iterator.next().then(undefined, (error) => console.log(error.message, socket.destroyed));
socket.on('data', () => {
  throw new Error('in data');
});
setImmediate(() => socket.push('abc'));
/*===
client   error {code: "ABORT_ERR"}
console  .log("in data", true)
===*/
