/*---
title   = "'timeout' tells that the socket was idle, and leaves it open"
clauses = [
    "socket.event-timeout.on-inactivity",
    "socket.event-timeout.only-notifies",
    "socket.set-timeout.does-not-sever",
    "socket.set-timeout.callback-once",
    "socket.set-timeout.returns-socket",
]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.on('data', () => accepted.end('pong'));
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    client.setTimeout(60, () => {
      client.setTimeout(0);
      client.write('ping');
    });
  });
  client.setEncoding('utf8');
  client.resume();
  client.on('close', () => server.close());
});
/*===
client    timeout
client    data "pong"
client    end
accepted  data "ping"
===*/
