/*---
title   = "Ranges compare addresses as numbers, not as texts"
clauses = ["block-list.add-range.blocks"]
---*/
const blockList = new net.BlockList();
blockList.addRange('9.255.255.255', '10.0.1.0');
[
  '9.255.255.254', '9.255.255.255', '10.0.0.0', '10.0.0.255', '10.0.1.0', '10.0.1.1', '99.0.0.0',
].forEach((address) => {
  blockList.check(address);
});
/*===
program  exit empty
===*/
