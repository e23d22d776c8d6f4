/*---
title   = "With pauseOnConnect a worker gets the bytes that came before it got the socket"
clauses = ["net.create-server.pause-on-connect-passes"]
isolate = true
---*/
processes({
  parent: (fork) => {
    const worker = fork();
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      worker.send('socket', accepted);
    });
    worker.on('online', () => server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.write('early');
      client.setEncoding('utf8');
      client.resume();
      client.on('close', () => {
        server.close();
        worker.disconnect();
      });
    }));
  },
  worker: (parent) => {
    parent.on('message', (message, accepted) => {
      accepted.setEncoding('utf8');
      accepted.once('data', (text) => accepted.end(text + ' and answered'));
    });
  },
});
/*===
worker/parent      message "socket", worker/accepted
worker/accepted    data "early"
client             data "early and answered"
client             end
accepted           never data
===*/
