/*---
title   = "getConnections() counts the sockets that were sent to a worker"
clauses = ["server.get-connections.forks"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    let client;
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
    });
    worker.on('message', (message) => {
      server.getConnections((error, count) => {
        console.log(message, count);
        if (message === 'have it') client.end();
        else server.close(() => worker.disconnect());
      });
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      client = net.connect(server.address().port, '127.0.0.1');
      client.resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => {
      accepted.resume();
      accepted.on('close', () => parent.send('closed it'));
      parent.send('have it');
    });
  },
});
/*===
console    .log("have it", 1)
console    .log("closed it", 0)
===*/
