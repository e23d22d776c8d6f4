/*---
title   = "A connection that no worker takes waits until one is free"
clauses = ["server.cluster.waits-for-a-worker"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    let port;
    let client;
    let second;
    worker.on('message', (message) => {
      if (message === 'second') {
        worker.send('end');
      } else if (message === 'first') {
        second = net.connect(port, '127.0.0.1', () => {
          console.log('connected');
          client.end();
        });
        second.resume();
      } else {
        port = message;
        client = net.connect(port, '127.0.0.1');
        client.resume();
      }
    });
  },
  worker: (parent) => {
    let latest;
    const server = net.createServer((accepted) => {
      parent.send(latest === undefined ? 'first' : 'second');
      latest = accepted;
      accepted.resume();
    });
    server.maxConnections = 1;
    parent.on('message', () => {
      server.close(() => parent.disconnect());
      latest.end();
    });
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
worker/accepted    close false  before  worker/server  connection worker/accepted2
worker/server      never drop
console            .log("connected")
===*/
