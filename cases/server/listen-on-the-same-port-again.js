/*---
title   = "A port can be listened on again although its last connection has just ended"
clauses = [
    "server.listen.reuse-address",
    "server.listen.again-after-close",
    "server.listen-port.starts-tcp-server",
]
needs   = ["port:8126"]
---*/
const server = net.createServer((accepted) => {
  // The side that ends first remembers the connection for a while.
  accepted.end();
  server.close();
});
server.once('close', () => server.listen(8126, '127.0.0.1', () => server.close()));
server.listen(8126, '127.0.0.1', () => {
  net.connect(8126, '127.0.0.1').resume();
});
/*===
server  listening
server  close
server  listening
server  close
server  never error
===*/
