/*---
title   = "What was sent before disconnect() arrives"
clauses = ["socket.sent.before-disconnect"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
      worker.send('and more');
      worker.disconnect();
      server.close();
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.setEncoding('utf8');
      client.resume();
    }));
  },
  worker: (parent) => {
    let socket;
    parent.on('message', (message, accepted) => {
      socket = socket ?? accepted;
      if (message === 'and more') socket.end('more came');
    });
  },
});
/*===
worker/parent    message "socket", worker/accepted
worker/parent    message "and more"
client           data "more came"
===*/
