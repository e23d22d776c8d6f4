/*---
title    = "connect(path) and connect({ path }) make the same IPC connection"
clauses  = [
    "socket.connect-path.as-options",
    "net.create-connection.path",
    "socket.event-lookup.not-for-ipc",
    "ipc-path.identifies-endpoint",
]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(tmp('sock'), () => {
  const first = net.connect(tmp('sock'), () => console.log('by path'));
  first.resume();
  first.on('close', () => {
    const second = net.connect({ path: tmp('sock') }, () => console.log('by options'));
    second.resume();
    second.on('close', () => server.close());
  });
});
/*===
console  .log("by path")
console  .log("by options")
client   connect
client   never lookup
client2  connect
===*/
