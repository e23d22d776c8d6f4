/*---
title   = "A socket that was sent already is not sent again, the message is"
clauses = ["socket.sent.twice"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('first', accepted);
      worker.send('second', accepted);
      worker.send('third');
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.on('close', () => {
        server.close();
        worker.disconnect();
      });
      client.resume();
    }));
  },
  worker: (parent) => {
    let socket;
    parent.on('message', (message, accepted) => {
      socket = socket ?? accepted;
      if (message === 'third') socket.end();
    });
  },
});
/*===
worker           .send("first", accepted) -> true
worker           .send("second", accepted) -> true
worker           .send("third") -> false
worker/parent    message "first", worker/accepted
worker/parent    message "second"
worker/parent    message "third"
===*/
