/*---
title   = "rules has the addresses before ranges and subnets"
clauses = ["block-list.rules.addresses-first"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('1.2.3.4');
blockList.addRange('10.0.0.1', '10.0.0.10');
blockList.addSubnet('192.168.0.0', 16);
assert.deepStrictEqual(blockList.rules, [
  'Address: IPv4 1.2.3.4',
  'Subnet: IPv4 192.168.0.0/16',
  'Range: IPv4 10.0.0.1-10.0.0.10',
]);
/*===
program  exit empty
===*/
