/*---
title   = "clear() removes all rules, and new ones can be added"
clauses = ["block-list.clear.removes-all"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('1.2.3.4');
blockList.addRange('10.0.0.1', '10.0.0.9');
blockList.addSubnet('11.0.0.0', 8);
blockList.clear();
console.log(blockList.size, blockList.check('1.2.3.4'), blockList.check('11.0.0.1'));
blockList.addAddress('1.2.3.4');
console.log(blockList.size, blockList.check('1.2.3.4'));
/*===
console  .log(0, false, false)
console  .log(1, true)
===*/
