/*---
title   = "A sent socket is closed when the worker destroys it: the sender keeps no end of it"
clauses = ["socket.sent.detached"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.resume();
      client.on('close', () => {
        server.close();
        worker.disconnect();
      });
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => accepted.destroy());
  },
});
/*===
client  end
client  close false
===*/
