/*---
title   = "A connected socket that is unref'd lets the program end without 'close'"
clauses = ["ticks.program-ends-when-idle", "socket.unref.lets-program-end"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.unref();
  setImmediate(() => console.log('immediate'));
});
client.resume();
/*===
console  .log("immediate")
client   never close
program  exit empty
===*/
