/*---
title   = "Destroying a socket that was sent takes one more off the count of connections"
clauses = ["socket.sent.destroyed-counts"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    let client;
    let sent;
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
      sent = accepted;
    });
    worker.on('message', () => {
      sent.destroy();
      server.getConnections((error, count) => {
        console.log(count);
        client.end();
        server.close(() => worker.disconnect());
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
accepted    close
client      end
console     .log(0)
===*/
