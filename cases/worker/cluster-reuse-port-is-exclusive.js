/*---
title    = "A worker that listens with reusePort does not share its port"
clauses  = ["server.cluster.reuse-port"]
isolate  = true
since    = "22.12.0"
platform = ["linux"]
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('online', () => worker.send('reuse'));
    worker.on('message', (port) => {
      const other = fork({ cluster: true });
      other.on('online', () => other.send(port));
      other.on('exit', () => worker.send('close'));
    });
  },
  worker: (parent) => {
    const server = net.createServer();
    server.on('error', () => parent.disconnect());
    parent.on('message', (message) => {
      if (message === 'close') {
        server.close(() => parent.disconnect());
      } else if (message === 'reuse') {
        server.listen({ port: 0, host: '127.0.0.1', reusePort: true }, () => {
          parent.send(server.address().port);
        });
      } else {
        server.listen(message, '127.0.0.1');
      }
    });
  },
});
/*===
worker/server     listening
worker2/server    error {code: "EADDRINUSE"}
===*/
