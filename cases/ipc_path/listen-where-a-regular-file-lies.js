/*---
title    = "Listening at the path of a regular file fails with EADDRINUSE, and the file stays"
clauses  = ["ipc-path.existing-file-in-use", "ipc-path.no-socket-refuses"]
platform = ["linux"]
needs    = ["root"]
---*/
const server = net.createServer();
server.on('error', () => {
  server.close();
  net.connect('/etc/passwd').on('error', () => {});
});
server.listen('/etc/passwd');
/*===
server  error {code: "EADDRINUSE", syscall: "listen", address: "/etc/passwd", port: -1}
client  error {code: "ECONNREFUSED", syscall: "connect", address: "/etc/passwd"}
===*/
