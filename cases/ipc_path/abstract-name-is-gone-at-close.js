/*---
title    = "An abstract name is gone once close() has returned, though a connection is open"
clauses  = [
    "ipc-path.abstract-disappears",
    "ipc-path.abstract-refuses",
    "server.close.keeps-connections",
]
since    = "20.4.0"
platform = ["linux"]
---*/
const name = `\0${tmp('s')}`;
const server = net.createServer((accepted) => {
  server.close();
  const late = net.connect(name);
  late.on('error', () => accepted.end('still open'));
});
server.listen(name, () => {
  const client = net.connect(name);
  client.setEncoding('utf8');
  client.resume();
});
/*===
client   data "still open"
client2  error {code: "ECONNREFUSED"}
===*/
