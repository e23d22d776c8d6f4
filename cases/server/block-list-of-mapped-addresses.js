/*---
title   = "A server on :: keeps an IPv4 client out whose address is on its block list"
clauses = ["net.create-server.block-list-mapped"]
since   = "22.13.0"
needs   = ["ipv6"]
---*/
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.1');
const server = net.createServer({ blockList }, (accepted) => accepted.destroy());
server.listen(0, () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  never connection
client  end
===*/
