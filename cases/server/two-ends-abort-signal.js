/*---
title   = "Two ends: a server that is closed by its signal serves its client to the end"
clauses = ["server.listen-options.signal-closes", "server.close.keeps-connections"]
---*/
ends({
  server: (ready) => {
    const controller = new AbortController();
    const server = net.createServer((accepted) => {
      controller.abort();
      accepted.resume();
      accepted.end('to the end');
    });
    server.listen({ port: 0, host: '127.0.0.1', signal: controller.signal }, () => {
      ready(server.address().port);
    });
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.setEncoding('utf8');
    client.resume();
  },
});
/*===
accepted  close false
server    close
client    data "to the end"
client    end
===*/
