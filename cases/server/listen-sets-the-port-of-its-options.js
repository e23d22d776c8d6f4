/*---
title   = "listen() sets a port of undefined or null in its options to 0"
clauses = ["server.listen-options.changed-by-listen", "server.listen-port.omitted-assigns"]
---*/
const options = { port: undefined, host: '127.0.0.1' };
const server = net.createServer();
server.listen(options, () => {
  const again = { port: null };
  server.close();
  server.listen(again, () => server.close());
  console.log(again.port);
});
console.log(options.port, options.host);
/*===
console  .log(0, "127.0.0.1")
console  .log(0)
===*/
