/*---
title   = "allowHalfOpen does not travel with a socket"
clauses = ["socket.sent.options-stay"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true }, (accepted) => {
      accepted.allowHalfOpen;
      worker.send('socket', accepted);
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.end();
      client.on('close', () => {
        server.close();
        worker.disconnect();
      });
      client.resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => {
      accepted.allowHalfOpen;
      accepted.isPaused();
      accepted.resume();
    });
  },
});
/*===
accepted           .allowHalfOpen -> true
worker/accepted    .allowHalfOpen -> false
worker/accepted    .isPaused() -> false
worker/accepted    end
worker/accepted    finish
===*/
