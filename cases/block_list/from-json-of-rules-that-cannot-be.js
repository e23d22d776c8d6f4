/*---
title   = "A rule that cannot be added makes fromJSON() throw; those before it are added"
clauses = ["block-list.from-json.invalid-rules"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
assert.throws(() => blockList.fromJSON(['Address: IPv4 1.2.3.4', 'Address: IPv4 999.1.1.1']), {
  code: 'ERR_INVALID_ADDRESS',
});
assert.throws(() => blockList.fromJSON(['Subnet: IPv4 10.0.0.0/99']), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => blockList.fromJSON(['Range: IPv4 1.2.3.5-1.2.3.4']), {
  code: 'ERR_INVALID_ARG_VALUE',
});
console.log(blockList.toJSON().join());
/*===
console  .log("Address: IPv4 1.2.3.4")
===*/
