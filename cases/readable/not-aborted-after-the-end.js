/*---
title   = "`readableAborted` stays false after the end"
clauses = ["stream.readable-aborted.value"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  peer.end();
});
client.resume();
client.on('close', () => console.log(client.readableAborted, client.readableEnded));
/*===
console  .log(false, true)
===*/
