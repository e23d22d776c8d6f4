/*---
title   = "A half-open client answers a server that has ended"
clauses = ["socket.new.allow-half-open", "socket.event-end.half-open-stays-writable"]
---*/
ends({
  server: (ready) => {
    const server = net.createServer((accepted) => {
      accepted.setEncoding('utf8');
      accepted.resume();
      accepted.end('your turn');
      server.close();
    });
    server.listen(0, '127.0.0.1', () => ready(server.address().port));
  },
  client: (port) => {
    const client = new net.Socket({ allowHalfOpen: true });
    client.connect(port, '127.0.0.1');
    client.setEncoding('utf8');
    client.resume();
    client.on('end', () => client.end('my turn'));
  },
});
/*===
client    data "your turn"
client    end
client    finish
client    close false
accepted  data "my turn"
accepted  end
accepted  close false
===*/
