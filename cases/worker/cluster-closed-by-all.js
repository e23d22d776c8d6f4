/*---
title   = "When all workers have closed their servers the port is free"
clauses = ["server.cluster.closed-by-all"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    let port;
    worker.on('message', (message) => {
      port = message;
      worker.send('close');
    });
    worker.on('exit', () => {
      const server = net.createServer();
      server.listen(port, '127.0.0.1', () => server.close());
    });
  },
  worker: (parent) => {
    const server = net.createServer();
    parent.on('message', () => server.close(() => parent.disconnect()));
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
worker/server    close
server           listening
server           never error
===*/
