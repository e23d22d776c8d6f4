/*---
title    = "A server of an IPC path can be sent"
clauses  = ["server.sent.of-a-path"]
isolate  = true
platform = ["linux", "darwin"]
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer();
    worker.on('online', () => server.listen(tmp('s'), () => {
      worker.send('server', server);
      worker.on('message', () => server.close(() => worker.disconnect()));
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, server) => {
      server.address();
      server.listening;
      server.close(() => parent.send('closed'));
    });
  },
});
/*===
worker/server    listening
worker/server    .address() -> null
worker/server    .listening -> true
===*/
