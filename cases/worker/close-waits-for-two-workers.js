/*---
title   = "server.close() waits for the sockets of every worker"
clauses = ["server.close.waits-for-forks"]
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
    worker.on('message', (message) => {
      if (message === 'have it') {
        connect();
      } else {
        console.log('the first has closed it');
        setImmediate(() => setImmediate(() => other.send('end')));
      }
    });
    worker.on('online', () => {
      other = fork();
      other.on('online', () => server.listen(0, '127.0.0.1', connect));
      other.on('message', (message) => {
        if (message === 'have it') {
          server.close(() => console.log('closed'));
          worker.send('end');
        } else {
          worker.disconnect();
          other.disconnect();
        }
      });
    });
  },
  worker: (parent) => {
    let socket;
    parent.on('message', (message, accepted) => {
      if (message === 'end') {
        socket.end();
        socket.resume();
        socket.on('close', () => parent.send('closed it'));
      } else {
        socket = accepted;
        parent.send('have it');
      }
    });
  },
});
/*===
console    .log("the first has closed it")
console    .log("closed")
server     close
===*/
