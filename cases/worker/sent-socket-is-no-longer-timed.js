/*---
title   = "Sending a socket takes its idle time-out away"
clauses = ["socket.sent.timeout-cleared"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      accepted.setTimeout(40);
      worker.send('socket', accepted);
      accepted.timeout;
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      setTimeout(() => setTimeout(() => client.end(), 100), 100);
      client.on('close', () => {
        server.close();
        worker.disconnect();
      });
      client.resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => {
      accepted.timeout;
      accepted.resume();
    });
  },
});
/*===
accepted           .timeout -> 0
accepted           never timeout
worker/accepted    .timeout -> undefined
worker/accepted    never timeout
===*/
