/*---
title   = "With `exclusive` a port that another worker listens on is in use"
clauses = ["server.listen-options.exclusive"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('online', () => worker.send(0));
    worker.on('message', (port) => {
      const other = fork({ cluster: true });
      other.on('online', () => other.send(port));
      other.on('message', () => worker.send('close'));
    });
  },
  worker: (parent) => {
    const server = net.createServer();
    server.on('error', () => {
      parent.send('failed');
      parent.disconnect();
    });
    parent.on('message', (message) => {
      if (message === 'close') {
        server.close();
        parent.disconnect();
      } else {
        server.listen({ port: message, host: '127.0.0.1', exclusive: true }, () => {
          parent.send(server.address().port);
        });
      }
    });
  },
});
/*===
worker/server     listening
worker/server     never error
worker2/server    error {code: "EADDRINUSE", syscall: "listen"}
worker2/server    never listening
===*/
