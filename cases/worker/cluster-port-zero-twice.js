/*---
title   = "A worker of a cluster that listens on port 0 twice has two ports, which another shares in the same order"
clauses = ["server.cluster.port-zero"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    const ports = [];
    worker.on('message', (port) => {
      ports.push(port);
      if (ports.length < 2) return;
      console.log(ports[0] === ports[1]);
      const other = fork({ cluster: true });
      const others = [];
      other.on('message', (another) => {
        others.push(another);
        if (others.length < 2) return;
        console.log(ports[0] === others[0], ports[1] === others[1]);
        worker.send('close');
        other.send('close');
      });
    });
  },
  worker: (parent) => {
    const first = net.createServer();
    const second = net.createServer();
    first.listen(0, '127.0.0.1', () => {
      parent.send(first.address().port);
      second.listen(0, '127.0.0.1', () => parent.send(second.address().port));
    });
    parent.on('message', () => {
      first.close();
      second.close();
      parent.disconnect();
    });
  },
});
/*===
console    .log(false)
console    .log(true, true)
===*/
