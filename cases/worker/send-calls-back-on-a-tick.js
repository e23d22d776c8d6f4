/*---
title   = "The callback of send() is called on a tick"
clauses = ["socket.sent.callback"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    worker.on('online', () => {
      process.nextTick(() => console.log('before'));
      worker.send('hello', () => console.log('sent'));
      process.nextTick(() => console.log('after'));
      worker.disconnect();
    });
  },
  worker: (parent) => parent.on('message', (message) => console.log(message)),
});
/*===
worker             send callback (null)
console            .log("before")
console            .log("sent")
console            .log("after")
worker/console     .log("hello")
===*/
