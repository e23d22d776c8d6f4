/*---
title   = "The ends of a range of IPv6 addresses belong to it, across all groups"
clauses = ["block-list.add-range.inclusive"]
---*/
const blockList = new net.BlockList();
blockList.addRange('2001:db8::fffe', '2001:db8::1:1', 'ipv6');
[
  '2001:db8::fffd', '2001:db8::fffe', '2001:db8::ffff', '2001:db8::1:0', '2001:db8::1:1',
  '2001:db8::1:2',
].forEach((address) => {
  blockList.check(address, 'ipv6');
});
blockList.addRange('::', '::1', 'ipv6');
blockList.check('::', 'ipv6');
blockList.check('::2', 'ipv6');
/*===
program  exit empty
===*/
