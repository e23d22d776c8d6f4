/*---
title    = "A worker tells the sockets of two servers apart"
clauses  = ["server.get-connections.forks", "server.close.waits-for-forks"]
isolate  = true
platform = ["linux", "darwin"]
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    let client;
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('first', accepted);
    });
    const second = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('second', accepted);
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      second.listen(tmp('s'), () => {
        client = net.connect(server.address().port, '127.0.0.1');
        client.resume();
      });
    }));
    worker.on('message', (message) => {
      if (message === 'first') {
        const other = net.connect(tmp('s'));
        other.resume();
        return;
      }
      client.end();
      server.close(() => {
        server.getConnections((error, count) => console.log('first', count));
        second.getConnections((error, count) => {
          console.log('second', count);
          worker.send('end');
          second.close(() => worker.disconnect());
        });
      });
    });
  },
  worker: (parent) => {
    let socket;
    parent.on('message', (message, accepted) => {
      if (message === 'end') {
        socket.end();
        return;
      }
      socket = accepted;
      accepted.resume();
      parent.send(message);
    });
  },
});
/*===
server     close
server2    close
console    .log("first", 0)
console    .log("second", 1)
===*/
