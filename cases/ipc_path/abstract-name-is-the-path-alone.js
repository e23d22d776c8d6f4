/*---
title    = "An abstract name has exactly the bytes of its path"
clauses  = ["ipc-path.abstract-padded", "ipc-path.abstract-refuses"]
since    = "22.0.0"
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
  const padded = net.connect(`${name}\0`);
  padded.on('error', () => {
    peer = wire.connect(name);
  });
});
/*===
client  error {code: "ECONNREFUSED"}
peer    data b"here"
peer    fin
===*/
