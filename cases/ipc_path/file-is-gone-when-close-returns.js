/*---
title    = "The file is gone when close() has returned, though a connection is open"
clauses  = ["ipc-path.unlinked-on-close", "server.close.keeps-connections"]
platform = ["linux"]
---*/
const server = net.createServer((accepted) => {
  server.close();
  const late = net.connect(tmp('s'));
  late.on('error', () => accepted.end('still open'));
});
server.listen(tmp('s'), () => {
  const client = net.connect(tmp('s'));
  client.setEncoding('utf8');
  client.resume();
});
/*===
client   data "still open"
client2  error {code: "ENOENT"}
server   close
===*/
