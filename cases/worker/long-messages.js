/*---
title   = "A message arrives whole, however long it is"
clauses = ["socket.sent.in-order"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    worker.on('message', (answer) => {
      if (answer === '5') worker.disconnect();
    });
    worker.on('online', () => {
      worker.send('long '.repeat(15000));
      worker.send('short');
    });
  },
  worker: (parent) => {
    parent.on('message', (message) => parent.send(String(message.length)));
  },
});
/*===
worker  message "75000"
worker  message "5"
===*/
