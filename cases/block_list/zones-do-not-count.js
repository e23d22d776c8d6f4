/*---
title   = "The zone of an address does not count"
clauses = ["block-list.check.zone-ignored"]
---*/
const blockList = new net.BlockList();
blockList.addAddress('fe80::1%eth0', 'ipv6');
console.log(blockList.rules.join());
console.log(blockList.check('fe80::1', 'ipv6'), blockList.check('fe80::1%lo', 'ipv6'));
console.log(blockList.check('fe80::1%', 'ipv6'), blockList.check('fe80::2%eth0', 'ipv6'));
assert.throws(() => blockList.addAddress('1.2.3.4%eth0'), { code: 'ERR_INVALID_ADDRESS' });
/*===
console  .log("Address: IPv6 fe80::1")
console  .log(true, true)
console  .log(true, false)
===*/
