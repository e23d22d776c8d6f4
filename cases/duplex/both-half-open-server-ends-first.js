/*---
title   = "With both sides half-open each closes when it has ended itself"
clauses = ["socket.new.allow-half-open", "socket.event-end.half-open-needs-end"]
---*/
const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
  accepted.resume();
  accepted.end('first');
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: server.address().port, host: '127.0.0.1', allowHalfOpen: true });
  client.resume();
  client.on('end', () => client.end('second'));
});
/*===
client    data b"first"
client    end
client    finish
client    close false
accepted  finish
accepted  data b"second"
accepted  end
accepted  close false
===*/
