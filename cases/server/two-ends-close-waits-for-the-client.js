/*---
title   = "A server that was told to close emits 'close' when the client has gone"
clauses = ["server.close.waits-for-connections", "server.close.keeps-connections"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.resume();
      server.close();
      accepted.write('go on');
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.on('data', () => client.end());
  },
});
/*===
accepted  close false
server    close
accepted  end  before  server  close
client    data b"go on"
client    close false
===*/
