/*---
title   = "What the client wrote before 'connect' is the first that the server receives"
clauses = ["socket.write.before-connect"]
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
    const client = net.connect(port, '127.0.0.1', () => client.end('last'));
    client.write('first, ');
    client.write('second, ');
    client.resume();
  },
});
/*===
accepted  data "first, second, last"
accepted  end
client    close false
===*/
