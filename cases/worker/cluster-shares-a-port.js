/*---
title   = "Workers of a cluster that listen on one port share it, and get its connections in turn"
clauses = ["server.listen-options.exclusive-default"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', (port) => {
      const other = fork({ cluster: true });
      other.on('message', (same) => {
        console.log(port === same);
        const client = net.connect(port, '127.0.0.1');
        client.setEncoding('utf8');
        client.on('close', () => {
          const second = net.connect(port, '127.0.0.1');
          second.resume();
        });
        client.resume();
      });
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      accepted.end('hi');
      server.close(() => parent.disconnect());
    });
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
console           .log(true)
worker/server     connection worker/accepted
worker2/server    connection worker2/accepted
client            data "hi"
client2           data b"hi"
===*/
