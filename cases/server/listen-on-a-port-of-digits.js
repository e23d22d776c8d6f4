/*---
title   = "A port may be a string of digits, which is no path"
clauses = ["ipc-path.number-is-a-port"]
---*/
const server = net.createServer();
server.listen('0', '127.0.0.1', () => {
  console.log(server.address());
  server.close();
});
/*===
console  .log({address: "127.0.0.1", family: "IPv4", port: $port1})
===*/
