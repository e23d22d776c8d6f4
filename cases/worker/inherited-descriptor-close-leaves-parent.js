/*---
title   = "Closing a server of an inherited descriptor leaves the one that it came from listening"
clauses = ["server.listen-handle.inherited-descriptor", "server.listen-handle.fd"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const server = net.createServer((accepted) => {
      accepted.end('the parent');
      server.close();
    });
    server.listen(0, '127.0.0.1', () => {
      const worker = fork({ inherit: server });
      worker.on('exit', () => {
        const client = net.connect(server.address().port, '127.0.0.1');
        client.setEncoding('utf8');
        client.resume();
      });
    });
  },
  worker: (parent) => {
    const server = net.createServer();
    server.listen({ fd: 4 }, () => {
      server.close();
      parent.disconnect();
    });
  },
});
/*===
worker/server    listening
worker/server    close
server           connection accepted
client           data "the parent"
===*/
