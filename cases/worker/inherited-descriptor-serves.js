/*---
title   = "A worker can listen on a descriptor that it inherited"
clauses = ["server.listen-handle.inherited-descriptor", "server.listen-handle.fd"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const port = server.address().port;
      const worker = fork({ inherit: server });
      server.close();
      worker.on('message', () => {
        const client = net.connect(port, '127.0.0.1');
        client.setEncoding('utf8');
        client.resume();
      });
    });
  },
  worker: (parent) => {
    const server = net.createServer((accepted) => {
      accepted.end('inherited');
      server.close();
      parent.disconnect();
    });
    server.listen({ fd: 4 }, () => {
      parent.send('ready');
    });
  },
});
/*===
worker/server    listening
worker/server    connection worker/accepted
client           data "inherited"
program          exit empty
worker/program   exit empty
===*/
