/*---
title   = "A server that says goodbye at once is heard, and the client ends in turn"
clauses = ["socket.end.sends-fin", "socket.event-end.ends-writable"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.resume();
      accepted.end('goodbye');
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1');
    client.setEncoding('utf8');
    client.resume();
  },
});
/*===
client    data "goodbye"
client    end
client    finish
accepted  end
accepted  close false
server    close
===*/
