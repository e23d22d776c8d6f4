/*---
title   = "A client that hears nothing tells of it, and ends; the server hears the end"
clauses = ["socket.event-timeout.on-inactivity", "socket.set-timeout.fires"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.resume();
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1', () => client.setTimeout(40));
    client.on('timeout', () => client.end());
    client.resume();
  },
});
/*===
client    timeout
client    end
client    close false
accepted  end
accepted  close false
===*/
