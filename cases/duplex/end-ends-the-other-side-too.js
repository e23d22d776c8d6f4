/*---
title   = "When the peer ends, the socket ends its own side, then closes"
clauses = [
    "socket.event-end.peer-ended",
    "socket.event-end.ends-writable",
    "socket.event-end.destroys",
    "net.create-server.allow-half-open-default",
    "socket.new.allow-half-open-default",
    "socket.event-close.had-error-false",
    "stream.duplex.close-after-both-sides",
]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.end();
});
/*===
accepted  end
accepted  finish
accepted  close false
client    finish
client    end
client    close false
===*/
