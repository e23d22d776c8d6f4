/*---
title   = "end() before 'connect' sends its data and FIN once the socket is connected"
clauses = ["socket.end.before-connect", "socket.end.with-data"]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.resume();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').end('hasty');
});
/*===
client    connect
client    finish
client    connect  before  client  finish
accepted  data "hasty"
accepted  end
===*/
