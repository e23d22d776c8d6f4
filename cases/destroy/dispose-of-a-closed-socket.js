/*---
title   = "[Symbol.asyncDispose]() of a socket that ended on both sides keeps its promise"
clauses = ["stream.async-dispose.of-a-closed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.resume();
  client.end();
  peer.end();
});
client.on('close', () => {
  client[Symbol.asyncDispose]().then(
    () => console.log('disposed'),
    (error) => console.log(error.code),
  );
});
/*===
client   close false
client   never error
console  .log("disposed")
===*/
