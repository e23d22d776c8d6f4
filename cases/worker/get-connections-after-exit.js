/*---
title   = "After the only worker with sockets has ended getConnections() does not call back"
clauses = ["server.get-connections.fork-has-ended"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    let client;
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
    });
    worker.on('message', () => {
      client.end();
      worker.disconnect();
    });
    worker.on('exit', () => {
      server.getConnections((error, count) => console.log(count));
      server.close(() => console.log('closed'));
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      client = net.connect(server.address().port, '127.0.0.1');
      client.resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => {
      accepted.resume();
      parent.send('have it');
    });
  },
});
/*===
server     never getConnections callback
server     never close
program    exit empty
===*/
