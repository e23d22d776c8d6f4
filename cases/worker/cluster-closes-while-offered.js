/*---
title   = "A connection that is offered to a worker that closes goes to another"
clauses = ["server.cluster.closed-gets-none"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', (port) => {
      const other = fork({ cluster: true });
      other.on('message', () => {
        worker.send('close');
        net.connect(port, '127.0.0.1').resume();
      });
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      accepted.end();
      server.close(() => parent.disconnect());
    });
    parent.on('message', () => server.close(() => parent.disconnect()));
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
worker/server     never connection
worker2/server    connection worker2/accepted
===*/
