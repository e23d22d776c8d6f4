/*---
title   = "A socket that connects again keeps encoding, flow, cork and marks"
clauses = ["socket.connect.keeps-what-was-chosen"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ allowHalfOpen: true, highWaterMark: 5 });
client.setEncoding('latin1');
client.once('data', () => {
  client.cork();
  client.destroy();
});
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1', () => client.destroy());
  console.log(client.readableEncoding, client.readableFlowing, client.readableDidRead);
  console.log(client.writableCorked, client.writableHighWaterMark, client.allowHalfOpen);
});
client.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().send('text'));
/*===
console  .log("latin1", true, true)
console  .log(1, 5, true)
===*/
