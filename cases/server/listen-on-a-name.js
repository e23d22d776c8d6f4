/*---
title   = "A server that listens on a name serves who connects to that name"
clauses = ["server.listen-port.host-name"]
---*/
const server = net.createServer((accepted) => {
  accepted.end('found');
  server.close();
});
server.listen(0, 'localhost', () => {
  const client = net.connect(server.address().port, server.address().address);
  client.setEncoding('utf8');
  client.resume();
});
server.listening;
/*===
server  .listening -> false
server  listening
client  data "found"
===*/
