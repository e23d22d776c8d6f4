/*---
title   = "`readableAborted` is true if the socket is destroyed before its end"
clauses = ["stream.readable-aborted.value"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.end();
  console.log(client.readableAborted);
  client.destroy();
  console.log(client.readableAborted);
});
/*===
console  .log(false)
console  .log(true)
===*/
