/*---
title   = "Connections that a worker of a cluster gets are made as its server says"
clauses = ["server.cluster.settings"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', (port) => {
      const client = net.connect(port, '127.0.0.1');
      client.end('hello');
      client.resume();
    });
  },
  worker: (parent) => {
    const server = net.createServer({ pauseOnConnect: true, allowHalfOpen: true });
    server.on('connection', (accepted) => {
      accepted.isPaused();
      accepted.allowHalfOpen;
      accepted.remoteAddress;
      accepted.setEncoding('utf8');
      accepted.on('end', () => accepted.end());
      accepted.resume();
      server.close(() => parent.disconnect());
    });
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
worker/accepted    .isPaused() -> true
worker/accepted    .allowHalfOpen -> true
worker/accepted    .remoteAddress -> "127.0.0.1"
worker/accepted    data "hello"
worker/accepted    end
===*/
