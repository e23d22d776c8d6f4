/*---
title   = "With `exclusive` each worker has a port of its own for port 0"
clauses = ["server.listen-options.exclusive"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', (port) => {
      const other = fork({ cluster: true });
      other.on('message', (another) => {
        console.log(port === another);
        worker.send('close');
        other.send('close');
      });
    });
  },
  worker: (parent) => {
    const server = net.createServer();
    parent.on('message', () => {
      server.close();
      parent.disconnect();
    });
    server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => {
      parent.send(server.address().port);
    });
  },
});
/*===
console           .log(false)
worker/server     close
worker2/server    close
===*/
