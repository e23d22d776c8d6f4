/*---
title   = "Several calls of getConnections() and close() that ask a worker are all answered"
clauses = ["server.get-connections.forks", "server.close.waits-for-forks"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
    });
    worker.on('message', () => {
      server.getConnections((error, count) => console.log('one', count));
      server.close(() => worker.disconnect());
      server.getConnections((error, count) => {
        console.log('two', count);
        worker.send('end');
      });
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      net.connect(server.address().port, '127.0.0.1').resume();
    }));
  },
  worker: (parent) => {
    let socket;
    parent.on('message', (message, accepted) => {
      if (message === 'end') {
        socket.end();
        socket.resume();
      } else {
        socket = accepted;
        parent.send('have it');
      }
    });
  },
});
/*===
console    .log("one", 1)
console    .log("two", 2)
server     close
server     close callback ()
===*/
