/*---
title   = "An address on the block list fails as an attempt does, and the next one is tried"
clauses = [
    "socket.connect-options.block-list",
    "socket.connect-options.auto-select-family-errors-kept",
]
since   = "22.13.0"
---*/
const server = net.createServer((accepted) => accepted.end());
server.listen(0, '127.0.0.1', () => {
  const blockList = new net.BlockList();
  blockList.addAddress('127.0.0.2');
  const client = net.connect({
    port: server.address().port,
    host: 'some.name',
    autoSelectFamily: true,
    blockList,
    lookup: (name, options, callback) => {
      callback(null, [
        { address: '127.0.0.2', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    },
  });
  client.resume();
  client.on('close', () => server.close());
});
/*===
client  connect
client  close false
===*/
