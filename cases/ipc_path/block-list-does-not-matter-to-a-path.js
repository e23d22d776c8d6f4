/*---
title    = "Block lists of server and client do not matter to a path"
clauses  = ["ipc-path.block-list-does-nothing"]
since    = "22.13.0"
platform = ["linux", "darwin"]
---*/
const blockList = new net.BlockList();
blockList.addSubnet('0.0.0.0', 0);
blockList.addSubnet('::', 0, 'ipv6');
const server = net.createServer({ blockList }, (accepted) => {
  accepted.end();
  server.close();
});
server.listen(tmp('s'), () => net.connect({ path: tmp('s'), blockList }).resume());
/*===
server  connection accepted
client  connect
client  never error
===*/
