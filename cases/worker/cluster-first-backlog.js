/*---
title    = "Of two workers that share a port the first decides on the backlog"
clauses  = ["server.listen-options.exclusive-first-backlog"]
isolate  = true
timeout  = 15000
platform = ["linux"]
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    let other;
    let port;
    const peers = [];
    worker.on('online', () => worker.send(1));
    worker.on('message', (message) => {
      port = message;
      other = fork({ cluster: true });
      other.on('online', () => other.send(100));
      other.on('message', () => worker.send(0));
    });
    worker.on('exit', () => {
      // Nobody accepts meanwhile: each call of the wire stops this process.
      peers.push(wire.connect(port));
      peers.push(wire.connect(port));
      try {
        wire.connect(port);
      } catch (error) {
        console.log(error.code);
      }
      other.on('exit', () => peers.forEach((peer) => peer.receiveToEnd()));
    });
  },
  worker: (parent) => {
    let connections = 0;
    const server = net.createServer((accepted) => {
      accepted.destroy();
      connections += 1;
      if (connections === 2) server.close(() => parent.disconnect());
    });
    parent.on('message', (backlog) => {
      if (backlog === 0) {
        server.close(() => parent.disconnect());
      } else {
        server.listen({ port: 0, host: '127.0.0.1', backlog: backlog }, () => {
          parent.send(server.address().port);
        });
      }
    });
  },
});
/*===
console    .log("ERR_HARNESS")
peer       fin
peer2      fin
===*/
