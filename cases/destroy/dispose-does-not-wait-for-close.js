/*---
title   = "The promise of [Symbol.asyncDispose]() is kept before 'close' of a connection"
clauses = ["stream.async-dispose.before-close", "stream.async-dispose.destroys"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.on('error', (error) => console.log(error.code));
  client.on('close', () => {
    console.log('closed');
    peer.receiveToEnd();
  });
  client[Symbol.asyncDispose]().then(() => console.log('disposed'));
});
/*===
client   close true
console  .log("ABORT_ERR")
console  .log("disposed")
console  .log("closed")
peer     fin
===*/
