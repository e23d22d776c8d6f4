/*---
title   = "check() with a family that is none is false"
clauses = ["block-list.check.other-family-matches-nothing"]
until   = "24.8.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('1.2.3.4');
blockList.addAddress('2001:db8::1', 'ipv6');
[
  'ipv4', 'IPv4', 'IPV4', 'ipv6', 'IPV6', 'ipv5', 'ip', 'ipv44', '', ' ipv4', 'x',
].forEach((family) => {
  blockList.check('1.2.3.4', family);
  blockList.check('2001:db8::1', family);
  blockList.check('::ffff:1.2.3.4', family);
});
/*===
program  exit empty
===*/
