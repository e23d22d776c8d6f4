/*---
title   = "Two servers of a worker get the connections of their own ports"
clauses = ["server.cluster.port-zero"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    const ports = [];
    worker.on('message', (port) => {
      ports.push(port);
      if (ports.length < 2) return;
      const client = net.connect(ports[1], '127.0.0.1');
      client.on('close', () => net.connect(ports[0], '127.0.0.1').resume());
      client.resume();
    });
  },
  worker: (parent) => {
    const first = net.createServer((accepted) => {
      accepted.end();
      first.close(() => parent.disconnect());
    });
    const second = net.createServer((accepted) => {
      accepted.end();
      second.close();
    });
    first.listen(0, '127.0.0.1', () => {
      parent.send(first.address().port);
      second.listen(0, '127.0.0.1', () => parent.send(second.address().port));
    });
  },
});
/*===
worker/server     connection worker/accepted2
worker/server2    connection worker/accepted
===*/
