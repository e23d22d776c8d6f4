/*---
title   = "Connections that a worker gets at once arrive in their order"
clauses = ["server.cluster.in-order"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', (port) => {
      const client = net.connect(port, '127.0.0.1');
      const second = net.connect(port, '127.0.0.1');
      const third = net.connect(port, '127.0.0.1');
      client.end('a');
      second.end('b');
      third.end('c');
      client.resume();
      second.resume();
      third.resume();
    });
  },
  worker: (parent) => {
    let count = 0;
    const server = net.createServer((accepted) => {
      accepted.setEncoding('utf8');
      accepted.resume();
      count += 1;
      if (count === 3) server.close(() => parent.disconnect());
    });
    server.listen(0, '127.0.0.1', () => parent.send(server.address().port));
  },
});
/*===
worker/accepted     data "a"
worker/accepted2    data "b"
worker/accepted3    data "c"
===*/
