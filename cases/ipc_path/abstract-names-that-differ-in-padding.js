/*---
title    = "Abstract names that differ in NUL bytes at their ends were the same"
clauses  = ["ipc-path.abstract-is-padded", "ipc-path.abstract-in-use"]
since    = "20.4.0"
until    = "22.0.0"
platform = ["linux"]
---*/
const name = `\0${tmp('s')}`;
const occupant = net.createServer();
occupant.listen(name, () => {
  const server = net.createServer();
  server.on('error', () => occupant.close());
  server.listen(`${name}\0\0`);
});
/*===
server2  error {code: "EADDRINUSE"}
===*/
