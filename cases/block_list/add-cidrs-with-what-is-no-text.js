/*---
title   = "addCIDRs() adds nothing if an element is no text or has no prefix"
clauses = ["block-list.add-cidrs.all-or-none"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
[1, null, undefined, '12.0.0.0', '12.0.0.0/', '12.0.0.0/x', ['12.0.0.0/8']].forEach((wrong) => {
  assert.throws(() => blockList.addCIDRs(['10.0.0.0/8', wrong]), { name: 'TypeError' });
});
[undefined, null, {}, '10.0.0.0/8', 8, new Uint8Array(2)].forEach((list) => {
  assert.throws(() => blockList.addCIDRs(list), { code: 'ERR_INVALID_ARG_TYPE' });
});
blockList.addCIDRs([]);
console.log(blockList.size);
/*===
console  .log(0)
===*/
