/*---
title   = "A worker can send a socket to its parent"
clauses = ["socket.sent.to-parent"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    worker.on('message', (message, socket) => {
      if (message === 'socket') {
        socket.end('from the parent');
        socket.resume();
        return;
      }
      const client = net.connect(message, '127.0.0.1');
      client.setEncoding('utf8');
      client.on('end', () => worker.send('done'));
      client.resume();
    });
  },
  worker: (parent) => {
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      parent.send('socket', accepted);
    });
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
    parent.on('message', () => {
      server.close(() => parent.disconnect());
    });
  },
});
/*===
client    data "from the parent"
accepted    .end("from the parent")
worker/server    close
worker/server    close callback ()
===*/
