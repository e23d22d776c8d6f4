/*---
title   = "'drop' of an IPv4 client of :: names mapped addresses of the family IPv6"
clauses = ["server.event-drop.mapped-addresses"]
needs   = ["ipv6"]
---*/
const server = net.createServer();
server.maxConnections = -1;
server.on('drop', (data) => {
  console.log(data.localAddress, data.localFamily, data.remoteAddress, data.remoteFamily);
});
server.listen(0, () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
console  .log("::ffff:127.0.0.1", "IPv6", "::ffff:127.0.0.1", "IPv6")
===*/
