/*---
title   = "localPort is the port that the socket connects from"
clauses = ["socket.connect-options.local-port", "socket.local-port.number"]
needs   = ["port:8125"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.remotePort);
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect({
    port: server.address().port,
    host: '127.0.0.1',
    localAddress: '127.0.0.1',
    localPort: 8125,
  }).resume();
});
/*===
console  .log(8125)
===*/
