/*---
title   = "addAddress() throws for what is no address"
clauses = ["errors.block-list-argument"]
---*/
const blockList = new net.BlockList();
assert.throws(() => blockList.addAddress('not an address'), { code: 'ERR_INVALID_ADDRESS' });
/*===
blockList  .addAddress("not an address") !! {code: "ERR_INVALID_ADDRESS"}
===*/
