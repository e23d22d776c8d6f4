/*---
title   = "What arrives while the socket flows and nobody listens is lost"
clauses = ["socket.event-data.lost-without-listener", "socket.event-end.peer-ended"]
---*/
const server = net.createServer((accepted) => {
  accepted.resume();
  accepted.on('end', () => accepted.on('data', (data) => console.log(data)));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect(server.address().port, '127.0.0.1').end('unheard');
});
/*===
accepted  end
console   never .log
===*/
