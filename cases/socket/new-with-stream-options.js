/*---
title   = "emitClose and autoDestroy have no effect on a socket"
clauses = ["socket.new.stream-options-ignored"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ emitClose: false, autoDestroy: false });
client.connect(endpoint.port, '127.0.0.1', () => {
  client.resume();
  endpoint.accept().end();
});
client.on('close', () => console.log('close', client.destroyed));
/*===
client   close false
console  .log("close", true)
===*/
