/*---
title   = "Two ends: a half-open server answers a client that has ended"
clauses = ["net.create-server.allow-half-open"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
      accepted.resume();
      accepted.on('end', () => accepted.end('afterwards'));
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.setEncoding('utf8');
    client.end('question');
    client.resume();
  },
});
/*===
accepted  end
accepted  close false
client    finish
client    data "afterwards"
client    end
===*/
