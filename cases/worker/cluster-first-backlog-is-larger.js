/*---
title    = "A second worker that shares a port does not make its backlog smaller"
clauses  = ["server.listen-options.exclusive-first-backlog"]
isolate  = true
platform = ["linux"]
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    let other;
    let port;
    const peers = [];
    worker.on('online', () => worker.send(100));
    worker.on('message', (message) => {
      port = message;
      other = fork({ cluster: true });
      other.on('online', () => other.send(1));
      other.on('message', () => worker.send(0));
    });
    worker.on('exit', () => {
      // Nobody accepts meanwhile: each call of the wire stops this process.
      for (let i = 0; i < 4; i += 1) peers.push(wire.connect(port));
      other.on('exit', () => peers.forEach((peer) => peer.receiveToEnd()));
    });
  },
  worker: (parent) => {
    let connections = 0;
    const server = net.createServer((accepted) => {
      accepted.destroy();
      connections += 1;
      if (connections === 4) server.close(() => parent.disconnect());
    });
    parent.on('message', (backlog) => {
      if (backlog === 0) {
        server.close(() => parent.disconnect());
      } else {
        server.listen({ port: 0, host: '127.0.0.1', backlog: backlog }, () => {
          parent.send(server.address().port);
        });
      }
    });
  },
});
/*===
peer       fin
peer2      fin
peer3      fin
peer4      fin
===*/
