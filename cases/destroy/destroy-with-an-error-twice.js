/*---
title   = "Of two errors given to destroy() the first is told and kept"
clauses = ["socket.destroy.twice", "socket.destroy.with-error"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  endpoint.accept();
  client.destroy(new Error('the first'));
  client.destroy(new Error('the second'));
});
client.on('error', () => {});
client.on('close', () => console.log(client.errored.message));
/*===
client   error {message: "the first"}
client   close true
console  .log("the first")
===*/
