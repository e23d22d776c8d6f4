/*---
title    = "A socket can be made of an IPC connection's descriptor"
clauses  = ["socket.new.fd"]
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
    server.listen(tmp('s'), () => {
      const client = net.connect(tmp('s'));
      client.end('over a path');
      client.resume();
    });
  },
  worker: (parent) => {
    const socket = new net.Socket({ fd: 4 });
    socket.remoteAddress;
    socket.setEncoding('utf8');
    socket.resume();
    parent.disconnect();
  },
});
/*===
worker/client    .remoteAddress -> undefined
worker/client    data "over a path"
worker/client    end
===*/
