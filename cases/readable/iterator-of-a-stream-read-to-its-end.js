/*---
title   = "An iterator that has nothing more to read ends without an error when the socket is destroyed"
clauses = ["stream.async-iterator.premature"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', () => accepted.end());
  accepted.write('x');
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  const iterator = client[Symbol.asyncIterator]();
  iterator.next().then(() => {
    client.on('readable', () => client.destroy());
    client.write('y');
  });
  client.on('close', () => {
    server.close();
    iterator.next().then(
      (result) => console.log(result.done),
      (error) => console.log(error.code),
    );
  });
});
/*===
console  .log(true)
===*/
