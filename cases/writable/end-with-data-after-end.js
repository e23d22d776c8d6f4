/*---
title   = "end(data) after end() fails as write() does, for the callbacks of both"
clauses = ["socket.end.data-after-end"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end('x', (error) => console.log('first', error.code));
  client.end('y', (error) => console.log('second', error.code));
  client.on('error', (error) => console.log('error', error.code));
  client.on('close', () => peer.end());
});
client.resume();
/*===
console  .log("first", "ERR_STREAM_WRITE_AFTER_END")
console  .log("error", "ERR_STREAM_WRITE_AFTER_END")
console  .log("second", "ERR_STREAM_WRITE_AFTER_END")
client   .end("x", function) -> client
client   .end("y", function) -> client
client   never finish
===*/
