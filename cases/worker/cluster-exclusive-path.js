/*---
title    = "With `exclusive` a path that another worker listens on is in use"
clauses  = ["server.listen-options.exclusive"]
isolate  = true
platform = ["linux", "darwin"]
---*/
processes({
  parent: (fork) => {
    const worker = fork({ cluster: true });
    worker.on('message', () => {
      const other = fork({ cluster: true });
      other.on('message', () => {});
      other.on('exit', () => worker.send('close'));
    });
  },
  worker: (parent) => {
    const server = net.createServer();
    server.on('error', () => parent.disconnect());
    parent.on('message', () => server.close(() => parent.disconnect()));
    server.listen({ path: tmp('s'), exclusive: true }, () => parent.send('listening'));
    server.listening;
  },
});
/*===
worker/server     .listening -> true
worker/server     never error
worker2/server    .listening -> false
worker2/server    error {code: "EADDRINUSE", syscall: "listen"}
===*/
