/*---
title   = "The remove methods check their arguments as the add methods do"
clauses = ["block-list.arguments.types"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
assert.throws(() => blockList.removeAddress(1), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => blockList.removeAddress('x'), { code: 'ERR_INVALID_ADDRESS' });
assert.throws(() => blockList.removeRange('1.2.3.4', 1), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => blockList.removeSubnet('1.2.3.4', 33), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => blockList.removeCIDR(1), { code: 'ERR_INVALID_ARG_TYPE' });
blockList.removeRange('1.2.3.5', '1.2.3.4');
/*===
program  exit empty
===*/
