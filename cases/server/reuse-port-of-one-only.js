/*---
title    = "A server without reusePort gets EADDRINUSE on the port of one that has it"
clauses  = ["server.listen-options.reuse-port-default"]
platform = ["linux"]
since    = "22.12.0"
---*/
const server = net.createServer();
const other = net.createServer();
other.on('error', () => server.close());
server.listen({ port: 0, host: '127.0.0.1', reusePort: true }, () => {
  other.listen({ port: server.address().port, host: '127.0.0.1' });
});
/*===
server2  error {code: "EADDRINUSE"}
===*/
