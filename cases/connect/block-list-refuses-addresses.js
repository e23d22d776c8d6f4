/*---
title   = "Connecting to a blocked address fails with ERR_IP_BLOCKED"
clauses = ["socket.connect-options.block-list", "socket.connect-options.block-list-error"]
since   = "22.13.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.1');
const server = net.createServer();
server.listen(0, '127.0.0.1', () => {
  const client = net.connect({ port: server.address().port, host: '127.0.0.1', blockList });
  client.on('error', (error) => console.log(error.code));
  client.on('close', () => server.close());
});
/*===
client  error {code: "ERR_IP_BLOCKED"}
client  never connect
server  never connection
===*/
