/*---
title   = "Requests to return, made at once, are answered one after the other"
clauses = ["stream.async-iterator.in-order"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1');
const iterator = client[Symbol.asyncIterator]();
const tell = (result) => console.log(result.value, result.done);
iterator.return(1).then(tell);
iterator.return(2).then(tell);
iterator.next().then(tell);
iterator.return(3).then(tell);
client.destroy();
/*===
console  .log(1, true)
console  .log(2, true)
console  .log(undefined, true)
console  .log(3, true)
===*/
