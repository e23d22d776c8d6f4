/*---
title   = "next() of a socket that connects waits"
clauses = ["stream.async-iterator.waits"]
---*/
const server = net.createServer((accepted) => accepted.write('at last'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client[Symbol.asyncIterator]().next().then((result) => {
    console.log(String(result.value));
    client.destroy();
    server.close();
  });
});
/*===
console  .log("at last")
client   connect
===*/
