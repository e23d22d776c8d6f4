/*---
title   = "What the client sends comes back, and both sides end"
clauses = ["stream.duplex.echo-through-pipe", "socket.event-end.peer-ended"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.pipe(accepted);
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1', () => client.end('there and back'));
    client.setEncoding('utf8');
    client.resume();
  },
});
/*===
client    data "there and back"
client    end
client    close false
accepted  end
accepted  close false
===*/
