/*---
title   = "What fails after 'end' is no error to an iterator"
clauses = ["stream.async-iterator.error-after-the-end"]
---*/
const server = net.createServer((accepted) => {
  accepted.on('data', () => accepted.end());
  accepted.write('x');
});
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', allowHalfOpen: true };
  const client = net.connect(options);
  const iterator = client[Symbol.asyncIterator]();
  iterator.next().then(() => {
    client.on('readable', () => client.read());
    client.write('y');
  });
  client.on('end', () => client.destroy(new Error('late')));
  client.on('error', () => server.close());
  client.on('close', () => {
    iterator.next().then(
      (result) => console.log(result.done),
      (error) => console.log(error.message),
    );
  });
});
/*===
client   error {message: "late"}
console  .log(true)
===*/
