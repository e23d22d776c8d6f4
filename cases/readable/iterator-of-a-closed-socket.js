/*---
title   = "next() of a socket that has come to its end and closed gives that end"
clauses = ["stream.async-iterator.end"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.resume();
  endpoint.accept().end();
});
client.on('close', () => {
  client[Symbol.asyncIterator]().next().then((last) => console.log(last.value, last.done));
});
/*===
client   close false
console  .log(undefined, true)
===*/
