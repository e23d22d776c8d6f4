/*---
title   = "A block list holds for a socket with a bound handle"
clauses = ["bound-socket.connect.at-once", "socket.connect-options.block-list"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.1');
const handle = new net.BoundSocket({ host: '127.0.0.1' });
const client = net.connect({ port: endpoint.port, host: '127.0.0.1', handle, blockList });
console.log(client.destroyed);
client.on('error', (error) => console.log(error.code));
/*===
console  .log(true)
console  .log("ERR_IP_BLOCKED")
client  connectionAttempt
client  close true
===*/
