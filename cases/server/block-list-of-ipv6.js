/*---
title   = "A server keeps an IPv6 client out whose address is on its block list"
clauses = ["net.create-server.block-list"]
since   = "22.13.0"
needs   = ["ipv6"]
---*/
const blockList = new net.BlockList();
blockList.addAddress('::1', 'ipv6');
const server = net.createServer({ blockList }, (accepted) => accepted.destroy());
server.listen(0, '::1', () => {
  const client = net.connect(server.address().port, '::1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  never connection
client  end
===*/
