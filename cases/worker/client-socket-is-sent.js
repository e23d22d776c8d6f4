/*---
title   = "A socket that connected can be sent, too"
clauses = ["socket.sent.of-a-client"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer((accepted) => {
      accepted.setEncoding('utf8');
      accepted.resume();
      accepted.on('end', () => {
        server.close();
        worker.disconnect();
      });
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1', () => {
        worker.send('socket', client);
        client.pending;
      });
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, socket) => socket.end('from the worker'));
  },
});
/*===
client      .pending -> true
accepted    data "from the worker"
accepted    end
client      never close
===*/
