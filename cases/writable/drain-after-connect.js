/*---
title   = "What was written before 'connect' drains after it"
clauses = [
    "socket.event-drain.after-buffer-empty",
    "socket.write.before-connect",
    "socket.write.returns-false",
]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.resume();
});
server.listen(0, '127.0.0.1', () => {
  const client = new net.Socket({ highWaterMark: 4 });
  client.connect(server.address().port, '127.0.0.1');
  client.write('full');
  client.on('drain', () => client.end());
  client.on('close', () => server.close());
});
/*===
client    .write("full") -> false
client    connect
client    drain
client    connect  before  client  drain
accepted  data "full"
===*/
