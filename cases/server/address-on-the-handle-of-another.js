/*---
title   = "A server that listens on the handle of another has the same address"
clauses = ["server.listen-handle.server", "server.address.tcp"]
---*/
const first = net.createServer();
first.listen(0, '127.0.0.1', () => {
  const second = net.createServer();
  second.listen(first, () => {
    console.log(second.address().port === first.address().port);
    second.close();
  });
});
/*===
server2  listening
console  .log(true)
===*/
