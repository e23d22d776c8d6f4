/*---
title    = "reusePort is ignored"
clauses  = ["server.listen-options.reuse-port-unknown"]
needs    = ["probe"]
platform = ["linux"]
until    = "22.0.0"
---*/
const server = net.createServer();
const options = { port: 0, host: '127.0.0.1', reusePort: true };
server.listen(options, () => {
  probe.option(server, 'SO_REUSEPORT');
  console.log(options.exclusive);
  server.close();
});
/*===
probe    .option(server, "SO_REUSEPORT") -> 0
console  .log(undefined)
===*/
