/*---
title   = "With dropMaxConnection a worker closes connections above its maximum"
clauses = ["server.drop-max-connection.cluster"]
isolate = true
since   = "22.12.0"
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    let other;
    let port;
    const connect = () => net.connect(port, '127.0.0.1').resume();
    worker.on('message', (message) => {
      if (message === 'connection') {
        connect();
      } else if (message === 'dropped') {
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
      parent.send('connection');
    });
    server.maxConnections = 1;
    server.dropMaxConnection = true;
    server.on('drop', () => parent.send('dropped'));
    parent.on('message', () => {
      server.close(() => parent.disconnect());
      sockets.forEach((socket) => socket.end());
    });
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
worker/server     connection worker/accepted
worker/server     drop {localAddress: "127.0.0.1", localPort: $port1}
worker2/server    connection worker2/accepted
worker2/server    never drop
===*/
