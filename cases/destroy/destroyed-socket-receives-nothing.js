/*---
title   = "After destroy() nothing more is received, not even the end"
clauses = ["socket.destroy.no-more-io", "socket.destroyed.no-more-transfer"]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.on('data', () => accepted.destroy());
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => client.end('first'));
  client.resume();
});
/*===
accepted  data "first"
accepted  close false
accepted  never end
client    end
===*/
