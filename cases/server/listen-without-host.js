/*---
title   = "Without a host the server listens on '::', and accepts IPv4 connections too"
clauses = [
    "server.listen-port.host-omitted-ipv6",
    "server.listen-port.dual-stack",
    "server.listen-options.ipv6-only-default",
]
needs    = ["ipv6"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(0, () => {
  console.log(server.address());
  net.connect(server.address().port, '127.0.0.1').resume();
});
/*===
console  .log({address: "::", family: "IPv6", port: $port1})
server   connection accepted
===*/
