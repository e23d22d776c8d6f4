/*---
title   = "Both ends of a range are blocked, their neighbours are not"
clauses = [
    "block-list.add-range.blocks",
    "block-list.add-range.inclusive",
    "block-list.add-range.type-default",
    "block-list.add-range.reversed-throws",
]
---*/
const blockList = new net.BlockList();
blockList.addRange('10.0.0.1', '10.0.0.10');
console.log(blockList.check('10.0.0.0'), blockList.check('10.0.0.1'));
console.log(blockList.check('10.0.0.10'), blockList.check('10.0.0.11'));
assert.throws(() => blockList.addRange('10.0.0.10', '10.0.0.1'), {
  code: 'ERR_INVALID_ARG_VALUE',
});
/*===
console  .log(false, true)
console  .log(true, false)
===*/
