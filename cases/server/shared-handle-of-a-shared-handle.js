/*---
title   = "A handle can be shared with a third server by way of the second"
clauses = ["server.listen-handle.last-gets-connections", "server.listen-handle.server"]
---*/
const first = net.createServer();
const second = net.createServer();
const third = net.createServer((accepted) => {
  accepted.destroy();
  third.close();
});
first.listen(0, '127.0.0.1', () => {
  second.listen(first);
  third.listen(second);
  console.log(third.address().port === first.address().port);
  wire.connect(first.address().port);
  third.on('close', () => {
    first.close();
    second.close();
  });
});
/*===
console  .log(true)
server   never connection
server2  never connection
server3  connection accepted
===*/
