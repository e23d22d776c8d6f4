/*---
title    = "A server with a block list announces a connection that was reset before, for it has no address"
clauses  = ["server.event-connection.already-reset", "net.create-server.block-list"]
platform = ["linux"]
since    = "22.13.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.1');
const server = net.createServer({ blockList }, (accepted) => {
  accepted.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  const peer = wire.connect(server.address().port);
  peer.reset();
});
/*===
server  connection accepted
===*/
