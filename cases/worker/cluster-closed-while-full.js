/*---
title   = "A connection that a full worker has not taken is left alone when it closes"
clauses = ["server.cluster.closed-while-full"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    let port;
    let client;
    let second;
    worker.on('message', (message) => {
      if (message === 'first') {
        second = net.connect(port, '127.0.0.1', () => worker.send('close'));
        second.resume();
      } else {
        port = message;
        client = net.connect(port, '127.0.0.1');
        client.resume();
      }
    });
    worker.on('exit', () => setTimeout(() => setTimeout(() => {
      second.destroyed;
      second.readableEnded;
      second.destroy();
    }, 50), 50));
  },
  worker: (parent) => {
    let latest;
    const server = net.createServer((accepted) => {
      latest = accepted;
      parent.send('first');
    });
    server.maxConnections = 1;
    parent.on('message', () => {
      server.close(() => parent.disconnect());
      latest.end();
      latest.resume();
    });
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
client2    .destroyed -> false
===*/
