/*---
title   = "A prefix of IPv4 counts bits, also those inside of a byte"
clauses = ["block-list.add-subnet.blocks"]
---*/
[0, 1, 7, 8, 9, 15, 16, 23, 25, 31, 32].forEach((prefix) => {
  const blockList = new net.BlockList();
  blockList.addSubnet('170.170.170.170', prefix);
  [
    '42.170.170.170', '171.170.170.170', '170.42.170.170', '170.171.170.170', '170.170.42.170',
    '170.170.171.170', '170.170.170.42', '170.170.170.171', '170.170.170.170',
  ].forEach((address) => {
    blockList.check(address);
  });
});
/*===
program  exit empty
===*/
