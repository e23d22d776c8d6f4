/*---
title   = "A half-open server answers a client that has ended, part by part"
clauses = ["net.create-server.allow-half-open", "socket.end.peer-may-still-send"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
      accepted.resume();
      accepted.on('end', () => {
        accepted.write('one ', () => accepted.write('two ', () => accepted.end('three')));
      });
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = net.connect(port, '127.0.0.1', () => client.end('done'));
    client.setEncoding('utf8');
    client.resume();
  },
});
/*===
accepted  data b"done"
accepted  end
client    finish
client    data "one two three"
client    end
client    close false
===*/
