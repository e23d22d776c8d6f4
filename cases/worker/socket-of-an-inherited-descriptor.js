/*---
title    = "A socket can be made of a connection's descriptor that was inherited"
clauses  = ["socket.new.fd"]
isolate  = true
platform = ["linux", "darwin"]
---*/
processes({
  parent: (fork) => {
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      const worker = fork({ inherit: accepted });
      accepted.destroy();
      server.close();
      worker.on('exit', () => console.log('exit'));
    });
    server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.end('hello');
      client.setEncoding('utf8');
      client.resume();
    });
  },
  worker: (parent) => {
    const socket = new net.Socket({ fd: 4 });
    socket.pending;
    socket.connecting;
    socket.remoteAddress;
    socket.setEncoding('utf8');
    socket.on('data', (text) => socket.end(text + ' again'));
    parent.disconnect();
  },
});
/*===
worker/client    .pending -> false
worker/client    .connecting -> false
worker/client    .remoteAddress -> "127.0.0.1"
worker/client    data "hello"
worker/client    end
client           data "hello again"
client           end
===*/
