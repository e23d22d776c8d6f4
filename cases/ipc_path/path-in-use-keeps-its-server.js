/*---
title    = "A server that could not have a path does not remove its file when it is closed"
clauses  = ["ipc-path.existing-file-in-use", "ipc-path.foreign-file-stays"]
platform = ["linux", "darwin"]
---*/
const occupant = net.createServer((accepted) => accepted.end());
occupant.listen(tmp('s'), () => {
  const server = net.createServer();
  server.on('error', () => server.close());
  server.on('close', () => {
    const client = net.connect(tmp('s'));
    client.resume();
    client.on('close', () => occupant.close());
  });
  server.listen(tmp('s'));
});
/*===
server2  error {code: "EADDRINUSE", syscall: "listen", address: "$tmp/s", port: -1}
client   connect
===*/
