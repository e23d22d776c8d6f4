/*---
title   = "A port of undefined or null among the options of listen() is port 0, and wins over a path"
clauses = ["server.listen-port.omitted-assigns", "server.listen-options.port-wins-over-path"]
---*/
[undefined, null].forEach((port) => {
  const server = net.createServer();
  server.listen({ port, path: tmp('s') }, () => {
    console.log(typeof server.address());
    server.close();
  });
});
/*===
console  .log("object")
console  .log("object")
===*/
