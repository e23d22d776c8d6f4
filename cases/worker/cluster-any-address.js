/*---
title   = "A worker of a cluster that names no host listens on every address"
clauses = ["server.cluster.any-address"]
isolate = true
needs   = ["ipv6"]
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', (port) => {
      const client = net.connect(port, '127.0.0.1');
      client.resume();
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      accepted.end();
      server.close(() => parent.disconnect());
    });
    server.listen(0, () => {
      server.address();
      parent.send(server.address().port);
    });
    server.listening;
    server.address();
  },
});
/*===
worker/server    .listening -> false
worker/server    .address() -> null
worker/server    .address() -> {address: "::", family: "IPv6", port: $port1}
worker/server    .address() -> {address: "::", family: "IPv6", port: $port1}
worker/server    connection worker/accepted
===*/
