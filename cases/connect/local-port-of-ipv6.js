/*---
title   = "A `localPort` alone is taken on any address of IPv6, too"
clauses = ["socket.connect-options.local-port"]
needs   = ["ipv6"]
---*/
const holder = net.createServer();
const server = net.createServer((accepted) => {
  console.log(accepted.remotePort === port);
  accepted.end();
});
let port;
holder.listen(0, '::1', () => {
  port = holder.address().port;
  holder.close(() => {
    server.listen(0, '::1', () => {
      const client = net.connect({ port: server.address().port, host: '::1', localPort: port });
      client.resume();
      client.on('close', () => server.close());
    });
  });
});
/*===
console  .log(true)
client  connect
===*/
