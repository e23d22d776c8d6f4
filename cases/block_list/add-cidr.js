/*---
title   = "addCIDR() adds the subnet that its text names"
clauses = ["block-list.add-cidr.adds-subnet"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.addCIDR('10.0.0.0/8');
blockList.addCIDR('2001:db8::/32');
console.log(blockList.check('10.1.2.3'), blockList.check('11.1.2.3'));
console.log(blockList.check('2001:db8::1', 'ipv6'), blockList.check('2001:db9::1', 'ipv6'));
console.log(blockList.rules.join());
/*===
console  .log(true, false)
console  .log(true, false)
console  .log("Subnet: IPv6 2001:db8::/32,Subnet: IPv4 10.0.0.0/8")
===*/
