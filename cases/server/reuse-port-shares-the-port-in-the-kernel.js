/*---
title    = "Two servers with reusePort share a port, each with a socket of its own"
clauses  = ["server.listen-options.reuse-port"]
since    = "22.12.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
const other = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', reusePort: true }, () => {
  const port = server.address().port;
  other.listen({ port, host: '127.0.0.1', reusePort: true }, () => {
    probe.option(other, 'SO_REUSEPORT');
    console.log(other.address().port === port);
    server.close();
    other.close();
  });
});
/*===
probe    .option(server2, "SO_REUSEPORT") -> 1
console  .log(true)
===*/
