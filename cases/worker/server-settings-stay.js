/*---
title   = "Options, properties and listeners of a server do not travel"
clauses = ["server.sent.settings-stay"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true, allowHalfOpen: true });
    server.maxConnections = 3;
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const port = server.address().port;
      worker.send('server', server);
      worker.on('message', () => {
        server.close();
        const client = net.connect(port, '127.0.0.1');
        client.on('close', () => worker.disconnect());
        client.resume();
      });
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, server) => {
      server.maxConnections;
      server.listenerCount('connection');
      server.on('connection', (accepted) => {
        accepted.isPaused();
        accepted.allowHalfOpen;
        accepted.end();
        server.close();
      });
      parent.send('ready');
    });
  },
});
/*===
worker/server      .maxConnections -> undefined
worker/server      .listenerCount("connection") -> 0
worker/accepted    .isPaused() -> false
worker/accepted    .allowHalfOpen -> false
===*/
