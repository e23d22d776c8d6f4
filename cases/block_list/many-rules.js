/*---
title   = "A list may have many rules, and each counts"
clauses = ["block-list.check.returns-boolean", "block-list.rules.lists"]
---*/
const blockList = new net.BlockList();
for (let i = 0; i < 20; i += 1) {
  blockList.addSubnet(`10.${i}.0.0`, 16);
}
console.log(blockList.rules.length);
console.log(blockList.check('10.0.1.1'), blockList.check('10.19.1.1'), blockList.check('10.20.1.1'));
/*===
console  .log(20)
console  .log(true, true, false)
===*/
