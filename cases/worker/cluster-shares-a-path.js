/*---
title    = "Workers of a cluster share an IPC path"
clauses  = ["server.cluster.path", "server.cluster.asynchronous"]
isolate  = true
platform = ["linux", "darwin"]
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', () => {
      const other = fork({ cluster: true });
      other.on('message', () => {
        const client = net.connect(tmp('s'));
        client.on('close', () => net.connect(tmp('s')).resume());
        client.resume();
      });
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      accepted.end();
      server.close(() => parent.disconnect());
    });
    server.listen(tmp('s'), () => {
      server.address();
      parent.send('listening');
    });
    server.listening;
  },
});
/*===
worker/server     .listening -> false
worker/server     .address() -> "$tmp/s"
worker/server     connection worker/accepted
worker2/server    .listening -> false
worker2/server    .address() -> "$tmp/s"
worker2/server    connection worker2/accepted
===*/
