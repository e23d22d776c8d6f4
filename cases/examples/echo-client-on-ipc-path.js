/*---
title    = "The documents' client connects to /tmp/echo.sock by its path option"
clauses  = [
    "net.create-connection.options",
    "ipc-path.identifies-endpoint",
    "ipc-path.unix-domain-socket",
    "socket.connect-path.as-options",
]
platform = ["linux", "darwin"]
needs    = ["path:/tmp/echo.sock"]
---*/
// Ours: an echo server for one client.
const server = net.createServer((accepted) => {
  accepted.pipe(accepted);
  server.close();
});
server.listen('/tmp/echo.sock', () => {
  // The document's program.
  const client = net.createConnection({ path: '/tmp/echo.sock' });

  // Ours: one echo, then the end.
  client.setEncoding('utf8');
  client.end('world!\r\n');
  client.resume();
});
/*===
client  connect
client  data "world!\r\n"
client  end
client  close false
===*/
