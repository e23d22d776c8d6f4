/*---
title   = "Without reusePort a second server on the port gets EADDRINUSE"
clauses = ["server.listen-options.reuse-port-default", "server.listen.address-in-use"]
since   = "22.12.0"
---*/
const first = net.createServer();
first.listen({ port: 0, host: '127.0.0.1' }, () => {
  const second = net.createServer();
  second.listen({ port: first.address().port, host: '127.0.0.1' });
  second.on('error', (error) => {
    console.log(error.code);
    first.close();
  });
});
/*===
server2  error {code: "EADDRINUSE"}
console  .log("EADDRINUSE")
===*/
