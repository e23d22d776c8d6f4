/*---
title    = "A socket file that was left behind refuses connections, and stays"
clauses  = ["ipc-path.foreign-file-stays", "ipc-path.left-behind-refuses"]
platform = ["linux"]
---*/
const endpoint = wire.listen({ path: tmp('sock') });
endpoint.close();
const client = net.connect(tmp('sock'));
client.on('error', () => {
  const server = net.createServer();
  server.on('error', () => {});
  server.listen(tmp('sock'));
});
/*===
client  error {code: "ECONNREFUSED", syscall: "connect", address: "$tmp/sock"}
server  error {code: "EADDRINUSE", syscall: "listen", address: "$tmp/sock"}
===*/
