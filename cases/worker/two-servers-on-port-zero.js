/*---
title   = "Of two servers that listen on port 0 only the first knows of sockets sent to a worker"
clauses = ["server.close.forks-by-address"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('first', accepted);
    });
    const second = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('second', accepted);
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      second.listen(0, '127.0.0.1', () => {
        net.connect(server.address().port, '127.0.0.1').resume();
      });
    }));
    worker.on('message', (message) => {
      if (message === 'first') {
        net.connect(second.address().port, '127.0.0.1').resume();
        return;
      }
      second.getConnections((error, count) => {
        console.log('second', count);
        second.close(() => {
          server.getConnections((failure, others) => {
            console.log('first', others);
            worker.send('end');
            server.close(() => worker.disconnect());
          });
        });
      });
    });
  },
  worker: (parent) => {
    const sockets = [];
    parent.on('message', (message, accepted) => {
      if (message === 'end') {
        sockets.forEach((socket) => socket.end());
      } else {
        sockets.push(accepted);
        accepted.resume();
        parent.send(message);
      }
    });
  },
});
/*===
console    .log("second", 0)
console    .log("first", 2)
server     close
===*/
