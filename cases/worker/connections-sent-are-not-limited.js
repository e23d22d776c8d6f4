/*---
title   = "maxConnections does not count what was sent to a worker"
clauses = ["server.max-connections.not-with-fork"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    let client;
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
    });
    server.maxConnections = 1;
    let arrived = 0;
    worker.on('message', () => {
      arrived += 1;
      if (arrived === 1) {
        const other = net.connect(server.address().port, '127.0.0.1');
        other.resume();
      } else {
        worker.send('end');
        server.close(() => worker.disconnect());
      }
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      client = net.connect(server.address().port, '127.0.0.1');
      client.resume();
    }));
  },
  worker: (parent) => {
    const sockets = [];
    parent.on('message', (message, accepted) => {
      if (message === 'end') {
        sockets.forEach((socket) => socket.end());
      } else {
        sockets.push(accepted);
        parent.send('have it');
      }
    });
  },
});
/*===
server    connection accepted
server    connection accepted2
server    never drop
===*/
