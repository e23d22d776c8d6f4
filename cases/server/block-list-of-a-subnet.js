/*---
title   = "A subnet on the block list of a server keeps all its addresses out"
clauses = ["net.create-server.block-list"]
since   = "22.13.0"
---*/
const blockList = new net.BlockList();
blockList.addSubnet('127.0.0.0', 8);
const server = net.createServer({ blockList }, (accepted) => accepted.destroy());
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  never connection
server  never drop
client  end
===*/
