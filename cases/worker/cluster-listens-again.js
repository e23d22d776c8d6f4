/*---
title   = "A worker can listen again after it has closed its server"
clauses = ["server.cluster.listens-again"]
isolate = true
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
    server.listen(0, '127.0.0.1', () => {
      const port = server.address().port;
      server.close(() => {
        server.listen(port, '127.0.0.1', () => parent.send(port));
      });
    });
  },
});
/*===
worker/server    listening
worker/server    listening
worker/server    connection worker/accepted
===*/
