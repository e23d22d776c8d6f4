/*---
title   = "Sockets arrive in the order in which they were sent"
clauses = ["socket.sent.in-order", "socket.sent.callback"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    let first;
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      if (first === undefined) {
        first = accepted;
        return;
      }
      worker.send('a', first, () => console.log('a sent'));
      worker.send('b', accepted, () => console.log('b sent'));
      worker.send('c', () => console.log('c sent'));
      server.close(() => worker.disconnect());
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1', () => {
        const other = net.connect(server.address().port, '127.0.0.1');
        other.resume();
      });
      client.resume();
    }));
  },
  worker: (parent) => {
    let held;
    parent.on('message', (message, accepted) => {
      held = held ?? accepted;
      if (message === 'b') accepted.end();
      if (message === 'c') held.end();
    });
  },
});
/*===
worker/parent    message "a", worker/accepted
worker/parent    message "b", worker/accepted2
worker/parent    message "c"
console          .log("a sent")
console          .log("b sent")
console          .log("c sent")
===*/
