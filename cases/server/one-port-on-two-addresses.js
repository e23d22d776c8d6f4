/*---
title    = "Two servers can have one port on different addresses"
clauses  = ["server.listen-port.starts-tcp-server"]
platform = ["linux"]
---*/
const server = net.createServer();
const other = net.createServer();
server.listen(0, '127.0.0.5', () => {
  other.listen(server.address().port, '127.0.0.6', () => {
    console.log(server.address().address, other.address().address);
    server.close();
    other.close();
  });
});
/*===
console  .log("127.0.0.5", "127.0.0.6")
server2  never error
===*/
