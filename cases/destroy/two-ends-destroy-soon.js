/*---
title   = "destroySoon() of one end lets the other have everything, and an end"
clauses = ["socket.destroy-soon.after-writes", "socket.destroy-soon.ends"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.write('all of ');
      accepted.write('this');
      accepted.destroySoon();
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
accepted  finish
accepted  close false
client    data "all of this"
client    end
client    close false
===*/
