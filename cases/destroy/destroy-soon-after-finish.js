/*---
title   = "destroySoon() destroys at once if 'finish' was emitted"
clauses = ["socket.destroy-soon.finished"]
---*/
let client;
const server = net.createServer((accepted) => {
  accepted.end();
  accepted.on('finish', () => {
    setImmediate(() => {
      accepted.destroySoon();
      console.log(accepted.destroyed);
    });
  });
  accepted.on('close', () => client.end());
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
