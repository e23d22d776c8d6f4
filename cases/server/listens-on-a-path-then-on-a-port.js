/*---
title   = "One server can listen on a path, and then on a port"
clauses = ["net.create-server.tcp-or-ipc", "server.listen.again-after-close"]
---*/
const server = net.createServer((accepted) => {
  console.log(accepted.remoteFamily);
  accepted.destroy();
  server.close();
});
server.once('close', () => {
  server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
});
server.listen(tmp('s'), () => wire.connect(tmp('s')));
/*===
console  .log(undefined)
console  .log("IPv4")
server   connection accepted
server   close
server   connection accepted2
server   close
===*/
