/*---
title    = "setNoDelay() and setKeepAlive() do nothing to sockets of a path"
clauses  = [
    "ipc-path.tcp-settings-do-nothing",
    "socket.set-no-delay.returns-socket",
    "socket.set-keep-alive.returns-socket",
]
platform = ["linux", "darwin"]
---*/
const set = (socket) => socket.setNoDelay().setKeepAlive(true, 1000).setNoDelay(false);
const server = net.createServer((accepted) => {
  set(accepted);
  accepted.end('set');
  server.close();
});
server.listen(tmp('s'), () => {
  const client = net.connect(tmp('s'), () => set(client));
  set(client);
  client.setEncoding('utf8');
  client.resume();
});
/*===
client    data "set"
client    close false
accepted  .setNoDelay() -> accepted
accepted  .setKeepAlive(true, 1000) -> accepted
accepted  .setNoDelay(false) -> accepted
===*/
