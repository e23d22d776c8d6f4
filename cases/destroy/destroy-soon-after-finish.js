/*---
title   = "destroySoon() destroys at once if 'finish' was emitted"
clauses = ["socket.destroy-soon.finished"]
---*/
// The client ends its side only after it has read the end of the other's: between two timers, one
// started by the other, the event loop looks for what has arrived.
let client;
const server = net.createServer((accepted) => {
  accepted.end();
  accepted.on('finish', () => {
    setImmediate(() => {
      accepted.destroySoon();
      console.log(accepted.destroyed);
    });
  });
  accepted.on('close', () => setTimeout(() => setTimeout(() => client.end(), 20), 20));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  client = net.connect({ port: server.address().port, host: '127.0.0.1', allowHalfOpen: true });
  client.resume();
});
/*===
console   .log(true)
accepted  finish
accepted  close false
===*/
