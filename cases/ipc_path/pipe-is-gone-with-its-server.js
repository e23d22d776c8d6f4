/*---
title    = "A named pipe is gone once its server has closed, and its name is free"
clauses  = ["ipc-path.windows-disappears", "ipc-path.named-pipe"]
platform = ["windows"]
---*/
const path = '\\\\.\\pipe\\net-conformance-gone';
const server = net.createServer();
server.listen(path, () => server.close());
server.once('close', () => {
  const client = net.connect(path);
  client.on('error', () => server.listen(path, () => server.close()));
});
/*===
client  error {code: "ENOENT"}
server  listening
server  listening
===*/
