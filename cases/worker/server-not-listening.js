/*---
title   = "Of a server that does not listen only the message is sent"
clauses = ["server.sent.not-listening"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer();
    worker.on('online', () => worker.send('server', server));
    worker.on('message', () => worker.disconnect());
  },
  worker: (parent) => {
    parent.on('message', () => parent.send('have it'));
  },
});
/*===
worker/parent    message "server"
===*/
