/*---
title    = "The documents' server listens on a named pipe whose path is escaped twice"
clauses  = ["ipc-path.windows-namespace", "ipc-path.named-pipe", "server.address.ipc"]
platform = ["windows"]
---*/
// The document's program; the name is ours so that the server can be closed.
const server = net.createServer().listen(
  path.join('\\\\?\\pipe', process.cwd(), 'myctl'));

// Ours.
server.on('listening', () => server.close());
/*===
server  listening
server  close
===*/
