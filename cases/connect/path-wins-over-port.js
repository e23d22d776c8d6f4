/*---
title    = "Beside path the TCP options are ignored"
clauses  = ["socket.connect-options.path-wins"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(tmp('sock'), () => {
  net.connect({ path: tmp('sock'), port: 1, host: '127.0.0.1' }).resume();
});
/*===
server  connection accepted
client  connect
client  never error
===*/
