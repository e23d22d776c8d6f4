/*---
title    = "readableAll and writableAll that are true in effect only leave the mode alone"
clauses  = ["ipc-path.mode-needs-true", "server.listen-options.readable-all"]
platform = ["linux"]
needs    = ["probe"]
---*/
const server = net.createServer();
server.listen({ path: tmp('s'), readableAll: 1, writableAll: 'yes' }, () => {
  probe.mode(tmp('s'));
  server.close();
});
/*===
probe  .mode("$tmp/s") -> "0755"
===*/
