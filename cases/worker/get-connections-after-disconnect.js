/*---
title   = "getConnections() fails when a worker that has sockets cannot be asked"
clauses = ["server.get-connections.fork-cannot-answer"]
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
      worker.disconnect();
      server.getConnections((error, count) => {
        console.log(error.code, error.message, count);
        client.end();
        server.close();
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
      parent.send('have it');
    });
  },
});
/*===
server     getConnections callback ({code: "ERR_CHILD_CLOSED_BEFORE_REPLY"}, undefined)
===*/
