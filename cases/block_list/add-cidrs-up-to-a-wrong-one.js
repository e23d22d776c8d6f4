/*---
title   = "addCIDRs() adds the subnets before one whose address or prefix is wrong"
clauses = ["block-list.add-cidrs.those-before"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
assert.throws(() => blockList.addCIDRs(['10.0.0.0/8', 'x/8', '11.0.0.0/8']), {
  code: 'ERR_INVALID_ADDRESS',
});
assert.throws(() => blockList.addCIDRs(['12.0.0.0/8', '13.0.0.0/33']), {
  code: 'ERR_OUT_OF_RANGE',
});
console.log(blockList.rules.join());
/*===
console  .log("Subnet: IPv4 12.0.0.0/8,Subnet: IPv4 10.0.0.0/8")
===*/
