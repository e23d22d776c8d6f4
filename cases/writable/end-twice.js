/*---
title   = "A second end() does no harm"
clauses = ["socket.end.twice", "socket.end.finish"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.end();
    client.end();
  });
});
/*===
client    finish
client    never error
accepted  end
===*/
