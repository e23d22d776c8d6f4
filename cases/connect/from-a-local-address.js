/*---
title    = "localAddress is the address that the socket connects from"
clauses  = ["socket.connect-options.local-address", "socket.local-address.string"]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.remoteAddress);
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  net.connect({
    port: server.address().port,
    host: '127.0.0.1',
    localAddress: '127.0.0.2',
  }).resume();
});
/*===
console  .log("127.0.0.2")
===*/
