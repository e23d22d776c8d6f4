/*---
title   = "If all addresses are on the block list connecting fails with the errors of all"
clauses = [
    "socket.connect-options.block-list",
    "socket.connect-options.auto-select-family-aggregate",
]
since   = "22.13.0"
---*/
const blockList = new net.BlockList();
blockList.addSubnet('127.0.0.0', 8);
const client = net.connect({
  port: 1,
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
client.on('error', (error) => {
  console.log(error.name, error.code, error.errors.length);
});
/*===
client  close true
===*/
