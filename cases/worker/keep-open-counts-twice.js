/*---
title   = "A socket that was sent with keepOpen is a connection of both"
clauses = ["socket.sent.keep-open-counts"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted, { keepOpen: true });
      worker.on('message', () => server.getConnections((error, count) => {
        console.log(count);
        accepted.destroy();
        server.close();
        worker.send('end');
      }));
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.on('close', () => worker.disconnect());
      client.resume();
    }));
  },
  worker: (parent) => {
    let held;
    parent.on('message', (message, accepted) => {
      held = held ?? accepted;
      if (message === 'end') held.end();
      else parent.send('have it');
    });
  },
});
/*===
console    .log(2)
===*/
