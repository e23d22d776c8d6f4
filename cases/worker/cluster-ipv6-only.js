/*---
title   = "A worker of a cluster can listen on IPv6 alone"
clauses = ["server.listen-options.ipv6-only", "server.cluster.settings"]
isolate = true
needs   = ["ipv6"]
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', (port) => {
      const client = net.connect(port, '127.0.0.1');
      client.on('error', () => {});
      client.on('close', () => net.connect(port, '::1').resume());
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      accepted.end();
      server.close(() => parent.disconnect());
    });
    server.listen({ port: 0, host: '::', ipv6Only: true }, () => {
      parent.send(server.address().port);
    });
  },
});
/*===
client           error {code: "ECONNREFUSED"}
worker/server    connection worker/accepted
===*/
