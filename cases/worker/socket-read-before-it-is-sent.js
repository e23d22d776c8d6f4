/*---
title   = "What a socket read before it was sent stays with the parent"
clauses = ["socket.sent.reads-on-there"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer((accepted) => {
      accepted.setEncoding('utf8');
      accepted.once('data', () => worker.send('socket', accepted));
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.write('early');
      worker.on('message', () => client.end('late'));
      client.on('close', () => {
        server.close();
        worker.disconnect();
      });
      client.resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => {
      accepted.setEncoding('utf8');
      accepted.resume();
      parent.send('have it');
    });
  },
});
/*===
accepted           data "early"
worker/accepted    data "late"
worker/accepted    end
===*/
