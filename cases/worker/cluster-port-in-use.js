/*---
title   = "A worker of a cluster is told by its server that a port is in use"
clauses = ["server.cluster.bind-error"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const worker = fork({ cluster: true });
      worker.on('online', () => worker.send(server.address().port));
      worker.on('exit', () => server.close());
    });
  },
  worker: (parent) => {
    const server = net.createServer();
    server.on('error', () => {
      server.listening;
      parent.disconnect();
    });
    parent.on('message', (port) => server.listen(port, '127.0.0.1'));
  },
});
/*===
worker/server    error {code: "EADDRINUSE", syscall: "bind", address: "127.0.0.1"}
worker/server    .listening -> false
worker/server    never listening
===*/
