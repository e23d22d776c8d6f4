/*---
title    = "With reusePort two servers listen on one port"
clauses  = ["server.listen-options.reuse-port"]
since    = "22.12.0"
platform = ["linux"]
---*/
const first = net.createServer();
first.listen({ port: 0, host: '127.0.0.1', reusePort: true }, () => {
  const second = net.createServer();
  second.listen({ port: first.address().port, host: '127.0.0.1', reusePort: true }, () => {
    first.close();
    second.close();
  });
});
/*===
server2  listening
server2  never error
===*/
