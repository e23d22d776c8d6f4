/*---
title   = "addCIDRs() adds all subnets of an array, or none"
clauses = ["block-list.add-cidrs.all-or-none"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.addCIDRs(['10.0.0.0/8', '2001:db8::/32']);
console.log(blockList.size);
assert.throws(() => blockList.addCIDRs(['11.0.0.0/8', 'x']));
assert.throws(() => blockList.addCIDRs('11.0.0.0/8'), { code: 'ERR_INVALID_ARG_TYPE' });
console.log(blockList.size, blockList.check('11.0.0.1'));
/*===
console  .log(2)
console  .log(2, false)
===*/
