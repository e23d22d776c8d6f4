/*---
title   = "noDelay and keepAlive of a server do no harm to sockets of a path"
clauses = ["net.create-server.options-on-ipc"]
---*/
const options = { noDelay: true, keepAlive: true, keepAliveInitialDelay: 2000 };
const server = net.createServer(options, (accepted) => {
  accepted.end('served');
  accepted.resume();
  server.close();
});
server.listen(tmp('s'), () => {
  const client = net.connect(tmp('s'));
  client.setEncoding('utf8');
  client.resume();
});
/*===
client    data "served"
accepted  never error
accepted  close false
===*/
