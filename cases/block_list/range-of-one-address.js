/*---
title   = "A range may begin and end with the same address"
clauses = ["block-list.add-range.inclusive"]
---*/
const blockList = new net.BlockList();
blockList.addRange('10.0.0.5', '10.0.0.5');
console.log(blockList.check('10.0.0.4'), blockList.check('10.0.0.5'), blockList.check('10.0.0.6'));
/*===
console  .log(false, true, false)
===*/
