/*---
title   = "When both have closed a server nobody listens"
clauses = ["server.sent.closed-by-both"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer();
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const port = server.address().port;
      worker.send('server', server);
      worker.on('message', () => server.close());
      worker.on('exit', () => {
        const client = net.connect(port, '127.0.0.1');
        client.on('error', () => {});
      });
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, server) => {
      parent.send('have it');
      server.close(() => parent.disconnect());
    });
  },
});
/*===
client    error {code: "ECONNREFUSED"}
===*/
