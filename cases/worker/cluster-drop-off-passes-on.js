/*---
title   = "With dropMaxConnection false a worker leaves connections above its maximum to another"
clauses = ["server.drop-max-connection.cluster-false"]
isolate = true
since   = "22.12.0"
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    let other;
    let port;
    let connections = 0;
    const connect = () => net.connect(port, '127.0.0.1').resume();
    const next = () => {
      connections += 1;
      if (connections < 3) {
        connect();
      } else {
        worker.send('end');
        other.send('end');
      }
    };
    worker.on('online', () => worker.send('one at a time'));
    worker.on('message', (message) => {
      if (message === 'connection') {
        next();
        return;
      }
      port = message;
      other = fork({ cluster: true });
      other.on('online', () => other.send('any number'));
      other.on('message', (said) => (said === 'connection' ? next() : connect()));
    });
  },
  worker: (parent) => {
    const sockets = [];
    const server = net.createServer((accepted) => {
      sockets.push(accepted);
      parent.send('connection');
    });
    server.dropMaxConnection = false;
    parent.on('message', (message) => {
      if (message === 'end') {
        server.close(() => parent.disconnect());
        sockets.forEach((socket) => socket.end());
        return;
      }
      if (message === 'one at a time') server.maxConnections = 1;
      server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
    });
  },
});
/*===
worker/server     connection worker/accepted
worker/server     never drop
worker2/server    connection worker2/accepted
worker2/server    connection worker2/accepted2
===*/
