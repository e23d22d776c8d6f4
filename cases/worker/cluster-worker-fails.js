/*---
title   = "When a worker has ended another gets all connections"
clauses = ["server.cluster.closed-gets-none"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', (port) => {
      const other = fork({ cluster: true });
      other.on('message', (message) => {
        if (message === port) worker.send('fail');
        else other.send('close');
      });
      worker.on('exit', () => {
        const client = net.connect(port, '127.0.0.1');
        client.on('close', () => net.connect(port, '127.0.0.1').resume());
        client.resume();
      });
    });
  },
  worker: (parent) => {
    let count = 0;
    const server = net.createServer((accepted) => {
      accepted.end();
      count += 1;
      if (count === 2) parent.send('enough');
    });
    parent.on('message', (message) => {
      if (message === 'fail') throw new Error('failed');
      server.close(() => parent.disconnect());
    });
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
worker/program    exit uncaught {message: "failed"}
worker2/server    connection worker2/accepted
worker2/server    connection worker2/accepted2
===*/
