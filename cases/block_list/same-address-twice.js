/*---
title   = "Adding an address again adds another rule"
clauses = ["block-list.add-address.adds-again"]
until   = "24.8.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('1.2.3.4');
blockList.addAddress('1.2.3.4');
console.log(blockList.rules.length);
/*===
console  .log(2)
===*/
