/*---
title    = "An abstract name was padded with NUL bytes to 108 bytes"
clauses  = ["ipc-path.abstract-is-padded"]
since    = "20.4.0"
until    = "22.0.0"
platform = ["linux"]
---*/
const name = `\0${tmp('s')}`;
const server = net.createServer((accepted) => {
  server.close();
  accepted.resume();
  accepted.end('here', () => peer.end());
});
let peer;
server.listen(name, () => {
  // Sockets of other programs have to pad likewise.
  peer = wire.connect(name + '\0'.repeat(108 - name.length));
});
/*===
peer  data b"here"
peer  fin
===*/
