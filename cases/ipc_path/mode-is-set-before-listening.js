/*---
title    = "The mode of a path is set when listen() has returned"
clauses  = ["server.listen-options.writable-all", "server.listen-options.mode-is-exact"]
since    = "22.0.0"
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen({ path: tmp('s'), writableAll: true }, () => server.close());
probe.mode(tmp('s'));
/*===
probe   .mode("$tmp/s") -> "0222"
server  listening
===*/
