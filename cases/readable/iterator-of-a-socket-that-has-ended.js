/*---
title   = "next() after 'end' gives that end, and destroys the socket"
clauses = ["stream.async-iterator.end", "stream.async-iterator.destroys"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.resume();
  endpoint.accept().end();
});
client.on('end', () => {
  client[Symbol.asyncIterator]().next().then((last) => console.log(last.value, last.done));
});
/*===
client   end
console  .log(undefined, true)
===*/
