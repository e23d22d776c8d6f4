/*---
title    = "A socket of a descriptor with `readable: false` reads nothing"
clauses  = ["socket.new.fd", "socket.new.fd-readable"]
isolate  = true
platform = ["linux", "darwin"]
---*/
processes({
  parent: (fork) => {
    const server = net.createServer({ pauseOnConnect: true }, (accepted) => {
      fork({ inherit: accepted });
      accepted.destroy();
      server.close();
    });
    server.listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1');
      client.write('nobody reads this');
      client.setEncoding('utf8');
      client.on('error', () => {});
      client.resume();
    });
  },
  worker: (parent) => {
    const socket = new net.Socket({ fd: 4, readable: false });
    socket.readable;
    socket.end('written');
    socket.on('finish', () => parent.disconnect());
  },
});
/*===
worker/client    .readable -> false
worker/client    never data
client           data "written"
===*/
