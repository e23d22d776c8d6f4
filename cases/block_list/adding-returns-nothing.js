/*---
title   = "addAddress(), addRange() and addSubnet() return undefined"
clauses = ["block-list.rules.added-return-nothing"]
---*/
const blockList = new net.BlockList();
console.log(blockList.addAddress('1.1.1.1'));
console.log(blockList.addRange('1.1.1.1', '1.1.1.9'));
console.log(blockList.addSubnet('1.1.1.0', 24));
/*===
console  .log(undefined)
console  .log(undefined)
console  .log(undefined)
===*/
