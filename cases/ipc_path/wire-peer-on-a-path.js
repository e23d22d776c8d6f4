/*---
title   = "A plain Unix socket connects to a server on a path, and is answered"
clauses = ["ipc-path.unix-domain-socket", "server.listen-path.starts-ipc-server"]
platform = ["linux", "darwin"]
---*/
const server = net.createServer((accepted) => {
  accepted.setEncoding('utf8');
  accepted.on('data', (text) => accepted.end(text + ', too', () => peer.end()));
  server.close();
});
let peer;
server.listen(tmp('s'), () => {
  peer = wire.connect(tmp('s'));
  peer.send('hello');
});
/*===
accepted  data "hello"
peer      data b"hello, too"
peer      fin
===*/
