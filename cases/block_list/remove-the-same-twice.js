/*---
title   = "Of two rules that are the same one is removed at a time"
clauses = ["block-list.remove-subnet.removes", "block-list.remove-range.removes"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.addSubnet('10.0.0.0', 8);
blockList.addSubnet('10.0.0.0', 8);
blockList.addRange('1.1.1.1', '1.1.1.2');
blockList.addRange('1.1.1.1', '1.1.1.2');
console.log(blockList.size);
blockList.removeSubnet('10.0.0.0', 8);
blockList.removeRange('1.1.1.1', '1.1.1.2');
console.log(blockList.size, blockList.check('10.0.0.1'), blockList.check('1.1.1.1'));
/*===
console  .log(4)
console  .log(2, true, true)
===*/
