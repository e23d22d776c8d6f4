/*---
title   = "After 'end', [Symbol.asyncDispose]() destroys without an error"
clauses = ["stream.async-dispose.after-the-end", "stream.async-dispose.of-a-closed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.resume();
  client.end('all');
  client.on('finish', () => peer.end());
  client.on('end', () => {
    client[Symbol.asyncDispose]().then(
      () => console.log('disposed'),
      (error) => console.log(error.code),
    );
  });
});
/*===
client   .end("all")
client   close false
client   never error
console  .log("disposed")
===*/
