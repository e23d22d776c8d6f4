/*---
title   = "Connections that a worker accepts are not counted by the parent"
clauses = ["server.sent.counts-its-own"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer();
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const port = server.address().port;
      worker.send('server', server);
      worker.on('message', (message) => {
        if (message === 'ready') {
          server.close();
          const client = net.connect(port, '127.0.0.1');
          client.on('close', () => worker.disconnect());
          client.resume();
        } else {
          server.getConnections((error, count) => {
            console.log(count, message);
            worker.send('end');
          });
        }
      });
    }));
  },
  worker: (parent) => {
    let held;
    parent.on('message', (message, server) => {
      if (message === 'end') {
        held.end();
        return;
      }
      server.on('connection', (accepted) => {
        held = accepted;
        server.getConnections((error, count) => parent.send(count));
        server.close();
      });
      parent.send('ready');
    });
  },
});
/*===
console    .log(0, 1)
===*/
