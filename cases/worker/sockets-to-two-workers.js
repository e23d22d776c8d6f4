/*---
title   = "getConnections() adds up what several workers have"
clauses = ["server.get-connections.forks"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    let other;
    let arrived = 0;
    let first;
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      if (first === undefined) {
        first = accepted;
        worker.send('socket', accepted);
      } else {
        other.send('socket', accepted);
      }
    });
    const connect = () => net.connect(server.address().port, '127.0.0.1').resume();
    const have = () => {
      arrived += 1;
      if (arrived === 1) {
        connect();
      } else {
        server.getConnections((error, count) => {
          console.log(count);
          worker.send('end');
        });
      }
    };
    worker.on('message', have);
    worker.on('online', () => {
      other = fork();
      other.on('message', have);
      other.on('online', () => server.listen(0, '127.0.0.1', connect));
    });
    worker.on('exit', () => {
      server.getConnections((error, count) => {
        console.log(count);
        server.close(() => console.log('closed'));
        other.send('end');
      });
    });
  },
  worker: (parent) => {
    let socket;
    parent.on('message', (message, accepted) => {
      if (message === 'end') {
        socket.end();
        socket.resume();
        parent.disconnect();
      } else {
        socket = accepted;
        parent.send('have it');
      }
    });
  },
});
/*===
server     getConnections callback (null, 2)
server     getConnections callback (null, 1)
console    .log(2)
console    .log(1)
console    .log("closed")
===*/
