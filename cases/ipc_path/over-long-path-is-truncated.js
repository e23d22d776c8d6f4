/*---
title    = "An over-long path is truncated, in listen() and connect() alike"
clauses  = ["ipc-path.over-long-truncated"]
until    = "24.0.0"
platform = ["linux"]
---*/
const long = tmp('x'.repeat(120));
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(long, () => net.connect(long).resume());
/*===
server  listening
server  connection accepted
client  connect
===*/
