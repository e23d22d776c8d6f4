/*---
title   = "A worker that has ended is asked for its sockets no more"
clauses = ["server.get-connections.forks"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    let other;
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
    worker.on('message', connect);
    worker.on('online', () => {
      other = fork();
      other.on('message', () => other.send('end'));
      other.on('online', () => server.listen(0, '127.0.0.1', connect));
      other.on('exit', () => server.getConnections((error, count) => {
        console.log(count);
        server.close(() => console.log('closed'));
        worker.send('end');
      }));
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
server     getConnections callback (null, 1)
console    .log(1)
console    .log("closed")
===*/
