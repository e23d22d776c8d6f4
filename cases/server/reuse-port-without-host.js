/*---
title    = "reusePort holds for servers without a host"
clauses  = ["server.listen-options.reuse-port"]
needs    = ["probe"]
platform = ["linux"]
since    = "22.12.0"
---*/
const server = net.createServer();
const other = net.createServer();
server.listen({ port: 0, reusePort: true }, () => {
  other.listen({ port: server.address().port, reusePort: true }, () => {
    probe.option(server, 'SO_REUSEPORT');
    server.close();
    other.close();
  });
});
/*===
probe    .option(server, "SO_REUSEPORT") -> 1
server2  listening
server2  never error
===*/
