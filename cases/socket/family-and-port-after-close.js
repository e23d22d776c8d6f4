/*---
title   = "A closed socket need not know the family and port of its peer"
clauses = [
    "socket.remote-family.undefined-when-destroyed",
    "socket.remote-port.undefined-when-destroyed",
]
---*/
const server = net.createServer((accepted) => {
  accepted.end();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => console.log(client.remoteFamily, client.remotePort));
});
/*===
either:
  console  .log(undefined, undefined)
or:
  console  .log("IPv4", $port1)
===*/
