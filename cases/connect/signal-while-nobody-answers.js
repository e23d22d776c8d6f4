/*---
title   = "An aborted signal gives up a connection attempt"
clauses = ["socket.new.signal-destroys", "socket.destroy.while-connecting"]
---*/
const controller = new AbortController();
const port = wire.unanswering().port;
const client = net.connect({ port, host: '127.0.0.1', signal: controller.signal });
client.on('error', (error) => console.log(error.name));
setImmediate(() => setImmediate(() => controller.abort()));
/*===
client   close true
client   never connect
console  .log("AbortError")
===*/
