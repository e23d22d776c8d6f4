/*---
title    = "Without readableAll and writableAll the file of a path has the usual mode"
clauses  = ["server.listen-options.readable-all", "server.listen-options.writable-all"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen({ path: tmp('s'), readableAll: false }, () => {
  probe.mode(tmp('s'));
  server.close();
});
/*===
probe  .mode("$tmp/s") -> "0755"
===*/
