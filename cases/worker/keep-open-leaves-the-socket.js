/*---
title   = "With keepOpen the parent can go on using a socket that it sent"
clauses = ["socket.sent.keep-open"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted, { keepOpen: true });
      accepted.pending;
      worker.on('message', () => {
        accepted.end('the parent');
        accepted.resume();
      });
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.setEncoding('utf8');
      client.on('close', () => {
        server.close();
        worker.disconnect();
      });
      client.resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => {
      accepted.write('the worker, ', () => {
        accepted.destroy();
        parent.send('written');
      });
    });
  },
});
/*===
accepted    .pending -> false
accepted    .end("the parent")
client      data "the worker, the parent"
client      end
===*/
