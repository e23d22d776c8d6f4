/*---
title   = "A socket that was sent is no longer connected in the parent, and not destroyed"
clauses = ["socket.sent.detached"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
      accepted.pending;
      accepted.destroyed;
      accepted.remoteAddress;
      accepted.localAddress;
      accepted.address();
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.on('close', () => {
        server.close();
        worker.disconnect();
      });
      client.resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => accepted.end());
  },
});
/*===
accepted    .pending -> true
accepted    .destroyed -> false
accepted    .remoteAddress -> undefined
accepted    .localAddress -> undefined
accepted    .address() -> {}
accepted    never close
===*/
