/*---
title   = "Connections go to the workers of a cluster in turn"
clauses = ["server.cluster.in-turn", "server.cluster.counts-its-own"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    let other;
    let port;
    const connect = () => net.connect(port, '127.0.0.1').resume();
    worker.on('message', (message) => {
      if (message === 'connection 1') {
        connect();
      } else if (message === 'connection 2') {
        worker.send('end');
        other.send('end');
      } else {
        port = message;
        other = fork({ cluster: true });
        other.on('message', connect);
      }
    });
  },
  worker: (parent) => {
    const sockets = [];
    const server = net.createServer((accepted) => {
      sockets.push(accepted);
      server.getConnections((error, count) => parent.send('connection ' + count));
    });
    parent.on('message', () => {
      server.close(() => parent.disconnect());
      sockets.forEach((socket) => socket.end());
    });
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
worker/server     getConnections callback (null, 1)
worker/server     getConnections callback (null, 2)
worker2/server    getConnections callback (null, 1)
===*/
