/*---
title   = "The address of an inherited descriptor is that of the server it came from"
clauses = ["server.listen-handle.inherited-descriptor", "server.listen-handle.fd"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const worker = fork({ inherit: server });
      worker.on('message', (port) => {
        console.log(port === server.address().port);
        server.close();
      });
    });
  },
  worker: (parent) => {
    const server = net.createServer();
    server.listen({ fd: 4 }, () => {
      parent.send(server.address().port);
      server.close();
      parent.disconnect();
    });
  },
});
/*===
console          .log(true)
worker/server    close
program          exit empty
===*/
