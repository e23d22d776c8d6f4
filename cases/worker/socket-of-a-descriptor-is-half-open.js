/*---
title    = "A socket of a descriptor is half-open if its options say so"
clauses  = ["socket.new.fd", "socket.new.allow-half-open"]
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
      client.end();
      client.setEncoding('utf8');
      client.resume();
    });
  },
  worker: (parent) => {
    const socket = new net.Socket({ fd: 4, allowHalfOpen: true });
    socket.on('end', () => {
      socket.writable;
      socket.end('after the end');
    });
    socket.resume();
    parent.disconnect();
  },
});
/*===
worker/client    end
worker/client    .writable -> true
client           data "after the end"
===*/
