/*---
title   = "A worker serves on when the parent has closed the server that it sent"
clauses = ["server.sent.serves-on"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer();
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const port = server.address().port;
      worker.send('server', server);
      worker.on('message', () => {
        server.close();
        const client = net.connect(port, '127.0.0.1');
        client.setEncoding('utf8');
        client.on('close', () => worker.disconnect());
        client.resume();
      });
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, server) => {
      server.on('connection', (accepted) => {
        accepted.end('the worker');
        server.close();
      });
      parent.send('ready');
    });
  },
});
/*===
server           close
client           data "the worker"
worker/server    connection worker/accepted
worker/server    close
===*/
