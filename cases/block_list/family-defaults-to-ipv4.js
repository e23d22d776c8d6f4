/*---
title   = "Without a type an address is IPv4; the families are kept apart"
clauses = [
    "block-list.add-address.type-default",
    "block-list.check.type-default",
    "block-list.check.families-apart",
    "block-list.check.wrong-family-false",
]
---*/
const blockList = new net.BlockList();
blockList.addAddress('1.2.3.4');
blockList.addAddress('2001:db8::1', 'ipv6');
console.log(blockList.check('1.2.3.4'), blockList.check('1.2.3.4', 'ipv4'));
console.log(blockList.check('2001:db8::1'), blockList.check('2001:db8::1', 'ipv6'));
console.log(blockList.check('no address'));
assert.throws(() => blockList.addAddress('::1'), { code: 'ERR_INVALID_ADDRESS' });
/*===
console  .log(true, true)
console  .log(false, true)
console  .log(false)
===*/
