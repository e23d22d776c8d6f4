/*---
title   = "destroy() while connecting gives the connection up; what was written fails"
clauses = ["socket.destroy.while-connecting", "socket.destroy.pending-write-callback"]
---*/
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.write('never sent', (error) => console.log(error.code));
  client.destroy();
  client.on('close', () => server.close());
});
/*===
client   close false
client   never connect
client   never error
server   never connection
console  .log("ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
===*/
