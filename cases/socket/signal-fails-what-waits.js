/*---
title   = "What waits to be written when the signal is aborted fails as it does at destroy()"
clauses = ["socket.new.signal-destroys", "socket.write.never-connected"]
---*/
const controller = new AbortController();
const port = wire.unanswering().port;
const client = net.connect({ port, host: '127.0.0.1', signal: controller.signal });
client.on('error', () => console.log('error'));
client.write('first', (error) => console.log(error.code));
controller.abort();
/*===
console  .log("error")
console  .log("ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
===*/
