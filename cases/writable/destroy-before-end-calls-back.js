/*---
title   = "end() followed by destroy() calls back with ERR_STREAM_DESTROYED, without 'finish'"
clauses = ["socket.end.destroyed-before-finish"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end('x', (error) => console.log(error.code, error.message));
  client.destroy();
  client.on('close', () => {
    peer.receiveToEnd();
    peer.end();
  });
});
/*===
console  .log("ERR_STREAM_DESTROYED", "Cannot call end after a stream was destroyed")
client   close false
client   never finish
peer     .receiveToEnd() -> b"x"
===*/
