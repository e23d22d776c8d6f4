/*---
title   = "A prefix is any whole number of its family's range"
clauses = ["block-list.add-subnet.prefix-range-ipv4", "block-list.add-subnet.prefix-range-ipv6"]
---*/
const blockList = new net.BlockList();
[0, 1, 31, 32, 8.0].forEach((prefix) => blockList.addSubnet('1.2.3.4', prefix));
[0, 1, 33, 127, 128].forEach((prefix) => blockList.addSubnet('::1', prefix, 'ipv6'));
console.log(blockList.rules.join());
[4294967296, 4294967297, -2147483649, 1e21].forEach((prefix) => {
  assert.throws(() => blockList.addSubnet('1.2.3.4', prefix), { code: 'ERR_OUT_OF_RANGE' });
});
const address = new net.SocketAddress({ address: '1.2.3.4' });
assert.throws(() => blockList.addSubnet(address, 33, 'ipv6'), { code: 'ERR_OUT_OF_RANGE' });
/*===
program  exit empty
===*/
