/*---
title    = "A blocked connection takes no place of maxConnections"
clauses  = ["net.create-server.block-list", "server.get-connections.count"]
since    = "22.13.0"
platform = ["linux"]
---*/
const blockList = new net.BlockList();
blockList.addAddress('127.0.0.8');
const server = net.createServer({ blockList }, (accepted) => {
  accepted.destroy();
  server.close();
});
server.maxConnections = 1;
const connect = (localAddress, closed) => {
  const client = net.connect({ port: server.address().port, host: '127.0.0.1', localAddress });
  client.resume();
  client.on('error', () => {});
  client.on('close', closed);
};
server.listen(0, '127.0.0.1', () => {
  connect('127.0.0.8', () => {
    server.getConnections((error, count) => console.log(count));
    connect('127.0.0.9', () => {});
  });
});
/*===
console  .log(0)
server   connection ...
===*/
