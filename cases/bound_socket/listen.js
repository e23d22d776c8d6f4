/*---
title   = "A server listens on a bound address"
clauses = ["bound-socket.listen"]
since   = "24.21.0"
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const port = bound.address().port;
const server = net.createServer((accepted) => {
  accepted.end('hello');
  server.close();
});
server.listen(bound, () => {
  console.log(server.address().port === port, server.address().address);
  const client = net.connect(port, '127.0.0.1');
  client.setEncoding('utf8');
  client.resume();
});
console.log(server.listening);
/*===
console  .log(true)
console  .log(true, "127.0.0.1")
client  data "hello"
===*/
