/*---
title   = "A worker cannot listen on a port twice"
clauses = ["server.cluster.port-twice"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('exit', () => console.log('exit'));
  },
  worker: (parent) => {
    const server = net.createServer();
    const second = net.createServer();
    second.on('error', () => {
      server.close();
      parent.disconnect();
    });
    server.listen(0, '127.0.0.1', () => {
      const port = server.address().port;
      server.close(() => {
        server.listen(port, '127.0.0.1', () => second.listen(port, '127.0.0.1'));
      });
    });
  },
});
/*===
worker/server2    error {code: "EADDRINUSE", syscall: "bind"}
worker/server2    never listening
===*/
