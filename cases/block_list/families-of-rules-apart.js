/*---
title   = "A rule of IPv6 does not match an IPv4 address, whatever its kind"
clauses = ["block-list.check.families-apart"]
---*/
const blockList = new net.BlockList();
blockList.addAddress('::1', 'ipv6');
blockList.addRange('::2', '::ffff', 'ipv6');
blockList.addSubnet('2001:db8::', 32, 'ipv6');
['0.0.0.1', '0.0.0.2', '32.1.13.184'].forEach((text) => blockList.check(text));
/*===
program  exit empty
===*/
