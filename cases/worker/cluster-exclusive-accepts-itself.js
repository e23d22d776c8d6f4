/*---
title   = "A worker that listens with `exclusive` accepts connections itself"
clauses = ["server.listen-options.exclusive"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', (port) => {
      const client = net.connect(port, '127.0.0.1');
      client.setEncoding('utf8');
      client.resume();
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      accepted.end('exclusive');
      server.close(() => parent.disconnect());
    });
    server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => {
      parent.send(server.address().port);
    });
  },
});
/*===
client           data "exclusive"
worker/server    connection worker/accepted
===*/
