/*---
title   = "'drop' names IPv6 addresses and their family"
clauses = ["server.event-drop.tcp-argument"]
needs   = ["ipv6"]
---*/
const server = net.createServer();
server.maxConnections = -1;
server.on('drop', (data) => {
  console.log(data.localAddress, data.localPort === server.address().port, data.localFamily);
  console.log(data.remoteAddress, data.remotePort > 0, data.remoteFamily);
});
server.listen(0, '::1', () => {
  const client = net.connect(server.address().port, '::1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
console  .log("::1", true, "IPv6")
console  .log("::1", true, "IPv6")
===*/
