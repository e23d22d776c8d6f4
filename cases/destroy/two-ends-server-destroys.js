/*---
title   = "A server that destroys its socket shows as the end at the client"
clauses = ["socket.destroy.closes", "socket.event-end.peer-ended"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.on('data', () => accepted.destroy());
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1', () => client.write('go away'));
    client.resume();
  },
});
/*===
accepted  data b"go away"
accepted  close false
client    end
client    close false
===*/
