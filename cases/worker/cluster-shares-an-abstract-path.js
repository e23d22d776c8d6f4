/*---
title    = "Workers of a cluster share an abstract path"
clauses  = ["server.cluster.path", "ipc-path.abstract"]
isolate  = true
platform = ["linux"]
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', () => {
      const other = fork({ cluster: true });
      other.on('message', () => {
        const client = net.connect('\0' + tmp('s'));
        client.on('close', () => net.connect('\0' + tmp('s')).resume());
        client.resume();
      });
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      accepted.end();
      server.close(() => parent.disconnect());
    });
    server.listen('\0' + tmp('s'), () => parent.send('listening'));
  },
});
/*===
worker/server     connection worker/accepted
worker2/server    connection worker2/accepted
===*/
