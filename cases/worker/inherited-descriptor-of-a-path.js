/*---
title    = "A worker can listen on the inherited descriptor of an IPC server"
clauses  = ["server.listen-handle.inherited-descriptor", "server.listen-handle.fd"]
isolate  = true
platform = ["linux", "darwin"]
---*/
processes({
  parent: (fork) => {
    const server = net.createServer();
    server.listen(tmp('s'), () => {
      const worker = fork({ inherit: server });
      worker.on('message', () => server.close());
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      accepted.end('over a path');
      server.close();
    });
    server.listen({ fd: 4 }, () => {
      server.address();
      parent.send('ready');
      parent.disconnect();
      server.close();
    });
  },
});
/*===
worker/server    listening
worker/server    .address() -> null
worker/server    close
===*/
