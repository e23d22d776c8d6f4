/*---
title   = "A subnet of IPv4 counts the last 32 bits of a mapped address"
clauses = ["block-list.check.ipv4-mapped", "block-list.add-subnet.blocks"]
---*/
[0, 1, 8, 31, 32].forEach((prefix) => {
  const blockList = new net.BlockList();
  blockList.addSubnet('170.0.0.1', prefix);
  ['170.0.0.1', '170.0.0.0', '170.1.0.1', '171.0.0.1', '42.0.0.1'].forEach((address) => {
    blockList.check(`::ffff:${address}`, 'ipv6');
    blockList.check(`::fffe:${address}`, 'ipv6');
  });
});
[95, 96, 97, 104, 128].forEach((prefix) => {
  const blockList = new net.BlockList();
  blockList.addSubnet('::ffff:170.0.0.1', prefix, 'ipv6');
  ['170.0.0.1', '170.1.0.1', '42.0.0.1'].forEach((address) => {
    blockList.check(address);
    blockList.check(`::fffe:${address}`, 'ipv6');
  });
});
/*===
program  exit empty
===*/
