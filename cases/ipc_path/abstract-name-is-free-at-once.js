/*---
title    = "An abstract name is free as soon as close() has returned"
clauses  = ["ipc-path.abstract-disappears"]
since    = "20.4.0"
platform = ["linux"]
---*/
const name = `\0${tmp('s')}`;
const server = net.createServer();
server.listen(name, () => {
  server.close();
  const other = net.createServer();
  other.listen(name, () => other.close());
});
/*===
server2  listening
server2  never error
===*/
