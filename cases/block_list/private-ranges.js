/*---
title   = "PRIVATE_RANGES are subnets that addCIDRs() takes"
clauses = ["block-list.private-ranges"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
console.log(net.BlockList.PRIVATE_RANGES.join());
blockList.addCIDRs(net.BlockList.PRIVATE_RANGES);
console.log(blockList.size);
[
  '10.0.0.0', '9.255.255.255', '172.15.255.255', '172.16.0.0', '172.31.255.255', '172.32.0.0',
  '192.168.0.1', '127.0.0.1', '169.254.0.1', '169.255.0.1', '8.8.8.8',
].forEach((address) => blockList.check(address));
[
  '::1', '::2', 'fe80::1', 'febf::1', 'fec0::1', 'fc00::1', 'fdff::1', 'fe00::1',
].forEach((address) => {
  blockList.check(address, 'ipv6');
});
/*===
program  exit empty
===*/
