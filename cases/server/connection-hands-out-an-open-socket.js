/*---
title   = "'connection' hands out a socket that is connected"
clauses = [
    "server.event-connection.new-connection",
    "server.event-connection.argument-is-socket",
    "server.event-connection.socket-is-connected",
    "socket.event-connect.not-on-accepted",
]
---*/
const server = net.createServer();
server.on('connection', (accepted) => {
  console.log(accepted.connecting, accepted.pending, accepted.readyState);
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
server    connection accepted
console   .log(false, false, "open")
accepted  never connect
accepted  never ready
===*/
