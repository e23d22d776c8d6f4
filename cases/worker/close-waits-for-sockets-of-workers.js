/*---
title   = "server.close() waits for the sockets that were sent to a worker"
clauses = ["server.close.waits-for-forks"]
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
      server.close(() => worker.disconnect());
      setTimeout(() => setTimeout(() => {
        console.log('ending');
        client.end();
      }, 50), 50);
    });
    server.on('close', () => console.log('closed'));
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
server     close
server     close callback ()
console    .log("ending")
console    .log("closed")
===*/
