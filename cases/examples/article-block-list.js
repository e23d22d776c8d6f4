/*---
title   = "The article's block list blocks the address added to it"
clauses = ["block-list.add-address.blocks", "block-list.check.returns-boolean"]
---*/
// The article's program.
const blockList = new net.BlockList();
blockList.addAddress('123.123.123.123');
console.log(blockList.check('123.123.123.123')); // true
/*===
console  .log(true)
===*/
