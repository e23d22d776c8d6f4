/*---
title   = "A second client that the server drops hears the end at once, and no data"
clauses = ["server.max-connections.drops-above", "server.event-drop.instead-of-connection"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.resume();
      accepted.on('end', () => server.close());
    });
    server.maxConnections = 1;
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1', () => {
      const second = net.connect(port, '127.0.0.1');
      second.resume();
      second.on('close', () => client.end());
    });
    client.resume();
  },
});
/*===
server   connection accepted
server   drop ...
client2  end
client2  close false
client2  never data
===*/
