/*---
title   = "A half-open socket can still write after 'end'"
clauses = [
    "socket.event-end.half-open-stays-writable",
    "socket.event-end.half-open-needs-end",
    "net.create-server.allow-half-open",
]
---*/
const server = net.createServer({ allowHalfOpen: true }, (accepted) => {
  accepted.resume();
  accepted.on('end', () => accepted.end('still here'));
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.end('hi');
  client.on('close', () => server.close());
  client.resume();
});
/*===
accepted  end
accepted  finish
client    data "still here"
client    end
===*/
