/*---
title   = "A worker with maxConnections 0 takes any number of connections"
clauses = ["server.max-connections.zero-is-infinity"]
isolate = true
until   = "21.0.0"
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('online', () => worker.send('none'));
    worker.on('message', (port) => {
      if (port === 'connection') {
        console.log('the first');
        return;
      }
      const other = fork({ cluster: true });
      other.on('online', () => other.send('any number'));
      other.on('message', (message) => {
        if (message === 'connection') console.log('the second');
        else net.connect(port, '127.0.0.1').on('close', () => {
          worker.send('end');
          other.send('end');
        }).resume();
      });
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      parent.send('connection');
      accepted.end();
    });
    parent.on('message', (message) => {
      if (message === 'end') {
        server.close(() => parent.disconnect());
        return;
      }
      if (message === 'none') server.maxConnections = 0;
      server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
    });
  },
});
/*===
console    .log("the first")
===*/
