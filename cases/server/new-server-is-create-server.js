/*---
title   = "new net.Server() takes options and listener as createServer() does"
clauses = ["server.new.same-as-create-server", "server.new.connection-listener"]
---*/
const server = new net.Server({ allowHalfOpen: true }, (accepted) => {
  accepted.resume();
  accepted.on('end', () => accepted.end('half-open'));
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.end();
  client.resume();
});
/*===
server  connection accepted
client  data "half-open"
===*/
