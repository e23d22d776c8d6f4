/*---
title   = "Aborting the signal closes the documents' server as close() would"
clauses = ["server.listen-options.signal-closes"]
needs   = ["port:80", "root"]
---*/
const server = net.createServer();

// The document's program.
const controller = new AbortController();
server.listen({
  host: 'localhost',
  port: 80,
  signal: controller.signal,
});
// Ours: "later" is when the server listens.
server.on('listening', () => {
  // Later, when you want to close the server.
  controller.abort();
});
/*===
server   listening
server   close
server   never error
program  exit empty
===*/
