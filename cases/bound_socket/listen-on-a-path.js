/*---
title   = "A server listens on a bound path, and removes it when it closes"
clauses = ["bound-socket.listen", "bound-socket.close"]
since   = "24.21.0"
---*/
const server = net.createServer((accepted) => {
  accepted.end('hello');
  server.close();
});
server.listen({ handle: new net.BoundSocket({ path: tmp('bound') }) }, () => {
  console.log(server.address() === tmp('bound'));
  const client = net.connect(tmp('bound'));
  client.setEncoding('utf8');
  client.on('data', () => {});
});
server.on('close', () => {
  net.createServer().listen(tmp('bound'), function() {
    this.close();
  });
});
/*===
console  .log(true)
client  data "hello"
server2  listening
===*/
