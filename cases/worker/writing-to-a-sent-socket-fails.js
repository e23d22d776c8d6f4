/*---
title   = "Writing to a socket that was sent fails with ERR_SOCKET_CLOSED"
clauses = ["socket.sent.write-fails"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
      accepted.write('too late');
      accepted.on('error', () => server.close());
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.on('close', () => worker.disconnect());
      client.resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => accepted.end('from the worker'));
  },
});
/*===
accepted    .write("too late") -> false
accepted    error {code: "ERR_SOCKET_CLOSED"}
accepted    close
client      data b"from the worker"
===*/
