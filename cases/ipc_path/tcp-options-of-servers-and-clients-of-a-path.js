/*---
title    = "noDelay and keepAlive as options do nothing on a path"
clauses  = ["ipc-path.tcp-settings-do-nothing"]
platform = ["linux", "darwin"]
---*/
const options = { noDelay: true, keepAlive: true, keepAliveInitialDelay: 1000 };
const server = net.createServer(options, (accepted) => {
  accepted.end('set');
  server.close();
});
server.listen(tmp('s'), () => {
  const client = net.connect({
    path: tmp('s'),
    noDelay: true,
    keepAlive: true,
    keepAliveInitialDelay: 1000,
  });
  client.setEncoding('utf8');
  client.resume();
});
/*===
client    data "set"
client    never error
accepted  never error
===*/
