/*---
title   = "A server that was sent to a worker listens there, too"
clauses = ["server.sent.listens-there", "server.sent.listening-first"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer();
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      worker.send('server', server);
      server.listening;
      worker.on('message', (port) => {
        console.log(port === server.address().port);
        server.close();
        worker.disconnect();
      });
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, server) => {
      server.listening;
      parent.send(server.address().port);
      server.close();
    });
  },
});
/*===
server           .listening -> true
worker/server    listening
worker/server    .listening -> true
worker/server    close
console          .log(true)
===*/
