/*---
title   = "Another family than ipv4 and ipv6 throws, but not in check()"
clauses = ["block-list.arguments.family"]
---*/
const blockList = new net.BlockList();
assert.throws(() => blockList.addAddress('1.2.3.4', 'ipv5'), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => blockList.addRange('1.2.3.4', '1.2.3.4', 'x'), {
  code: 'ERR_INVALID_ARG_VALUE',
});
assert.throws(() => blockList.addSubnet('1.2.3.4', 8, ''), { code: 'ERR_INVALID_ARG_VALUE' });
blockList.addAddress('1.2.3.4', 'IPv4');
console.log(blockList.check('1.2.3.4', 'IPV4'), blockList.check('1.2.3.4', 'ipv5'));
/*===
console  .log(true, false)
===*/
