/*---
title   = "A connection of a blocked address is told by 'drop' where it comes to a full server"
clauses = ["server.event-drop.before-the-block-list"]
since   = "22.13.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.1');
const server = net.createServer({ blockList });
server.maxConnections = 0;
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  drop {remoteAddress: "127.0.0.1"}
server  never connection
===*/
