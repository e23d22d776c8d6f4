/*---
title   = "A connection from a blocked address is closed without 'connection'"
clauses = ["net.create-server.block-list"]
since   = "22.13.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.1');
const server = net.createServer({ blockList });
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('close', () => server.close());
});
/*===
server  never connection
client  end
client  close false
===*/
