/*---
title    = "A server with a block list accepts who is not on it"
clauses  = ["net.create-server.block-list"]
since    = "22.13.0"
platform = ["linux"]
---*/
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.8');
const server = net.createServer({ blockList }, (accepted) => {
  console.log(accepted.remoteAddress);
  accepted.destroy();
  server.close();
});
const connect = (localAddress, closed) => {
  const client = net.connect({ port: server.address().port, host: '127.0.0.1', localAddress });
  client.resume();
  client.on('error', () => {});
  client.on('close', closed);
};
server.listen(0, '127.0.0.1', () => {
  connect('127.0.0.8', () => connect('127.0.0.9', () => {}));
});
/*===
server   connection ...
console  .log("127.0.0.9")
===*/
