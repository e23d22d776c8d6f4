/*---
title   = "A worker that closes its server before it listens emits no 'listening'"
clauses = ["server.cluster.closed-while-asking"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', () => worker.send('end'));
  },
  worker: (parent) => {
    const server = net.createServer();
    server.listen(0);
    server.close(() => parent.send('closed'));
    parent.on('message', () => parent.disconnect());
  },
});
/*===
worker/server    close
worker/server    never listening
program          exit empty
===*/
