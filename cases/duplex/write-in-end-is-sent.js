/*---
title   = "What is written in an 'end' listener still reaches the peer"
clauses = ["socket.event-end.pending-writes-are-sent", "socket.event-end.ends-writable"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  accepted.on('end', () => accepted.write('farewell'));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.end());
  client.setEncoding('utf8');
  client.resume();
});
/*===
client    data "farewell"
client    end
accepted  end
accepted  finish
===*/
