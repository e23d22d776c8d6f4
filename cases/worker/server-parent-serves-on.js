/*---
title   = "The parent serves on when the worker has closed the server that it got"
clauses = ["server.sent.serves-on"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer((accepted) => {
      accepted.end('the parent');
      server.close();
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      worker.send('server', server);
      worker.on('exit', () => {
        const client = net.connect(server.address().port, '127.0.0.1');
        client.setEncoding('utf8');
        client.resume();
      });
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, server) => {
      server.close(() => parent.disconnect());
    });
  },
});
/*===
worker/server    close
worker/server    close callback ()
server           connection accepted
client           data "the parent"
===*/
