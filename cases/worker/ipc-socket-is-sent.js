/*---
title    = "A socket of an IPC path can be sent"
clauses  = ["socket.sent.of-a-path"]
isolate  = true
platform = ["linux", "darwin"]
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
    });
    worker.on('online', () => server.listen(tmp('s'), () => {
      const client = net.connect(tmp('s'));
      client.end('over a path');
      client.on('close', () => {
        server.close();
        worker.disconnect();
      });
      client.resume();
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => {
      accepted.setEncoding('utf8');
      accepted.resume();
    });
  },
});
/*===
worker/accepted    data "over a path"
worker/accepted    end
===*/
