/*---
title   = "A server can be closed by the 'drop' that it tells"
clauses = ["server.event-drop.instead-of-connection", "server.close.stops-accepting"]
---*/
const server = net.createServer((accepted) => accepted.destroy());
server.maxConnections = -1;
server.on('drop', () => {
  server.close();
  console.log(server.listening);
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.listening && server.close());
});
/*===
server   drop {}
server   close
console  .log(false)
client   end
===*/
