/*---
title   = "The option blockList is ignored"
clauses = ["net.create-server.block-list-unknown"]
until   = "22.0.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.1');
const server = net.createServer({ blockList }, (accepted) => {
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => wire.connect(server.address().port));
/*===
server  connection accepted
===*/
