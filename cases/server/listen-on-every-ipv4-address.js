/*---
title   = "A server on 0.0.0.0 tells that address, and accepts on each of the machine's"
clauses = ["server.address.tcp", "server.listen-port.starts-tcp-server"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.localAddress);
  accepted.destroy();
  server.close();
});
server.listen(0, '0.0.0.0', () => {
  console.log(server.address().address, server.address().family);
  wire.connect(server.address().port, '127.0.0.1');
});
/*===
console  .log("0.0.0.0", "IPv4")
console  .log("127.0.0.1")
===*/
