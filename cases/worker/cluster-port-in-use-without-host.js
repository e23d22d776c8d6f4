/*---
title   = "The error of a worker that names no host has no address"
clauses = ["server.cluster.bind-error"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const server = net.createServer();
    server.listen(0, () => {
      const worker = fork({ cluster: true });
      worker.on('online', () => worker.send(server.address().port));
      worker.on('exit', () => server.close());
    });
  },
  worker: (parent) => {
    const server = net.createServer();
    server.on('error', (error) => {
      console.log(error.message.startsWith('bind EADDRINUSE null:'), error.address);
      parent.disconnect();
    });
    parent.on('message', (port) => server.listen(port));
  },
});
/*===
worker/server     error {code: "EADDRINUSE", syscall: "bind"}
worker/console    .log(true, null)
===*/
