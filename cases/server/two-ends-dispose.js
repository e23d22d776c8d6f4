/*---
title   = "Two ends: a server is disposed of once its client has gone"
clauses = ["server.async-dispose.closes", "server.async-dispose.promise"]
since   = "20.5.0"
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.resume();
      accepted.write('go');
      server[Symbol.asyncDispose]().then(() => console.log('disposed'));
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.on('data', () => client.end());
  },
});
/*===
accepted  end
console   .log("disposed")
accepted  end  before  server  close
client    data b"go"
client    close false
===*/
