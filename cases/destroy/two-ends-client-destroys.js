/*---
title   = "A client that is destroyed shows as the end at the server"
clauses = ["socket.destroy.closes", "socket.event-end.peer-ended"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.setEncoding('utf8');
      accepted.resume();
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1', () => {
      client.write('so long', () => client.destroy());
    });
    client.resume();
  },
});
/*===
client    close false
client    never finish
accepted  data "so long"
accepted  end
accepted  close false
===*/
