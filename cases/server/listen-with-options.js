/*---
title   = "listen({ port, host }) listens as listen(port, host) does; path is ignored beside port"
clauses = [
    "server.listen-options.port-as-listen-port",
    "server.listen-options.port-wins-over-path",
    "server.listen-port.zero-assigns",
]
---*/
const server = net.createServer();
server.listen({ port: 0, host: '127.0.0.1', path: tmp('sock') }, () => {
  console.log(server.address());
  server.close();
});
/*===
console  .log({address: "127.0.0.1", family: "IPv4", port: $port1})
server   listening
===*/
