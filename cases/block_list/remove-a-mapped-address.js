/*---
title   = "The mapped form of an address removes it"
clauses = ["block-list.remove-address.removes"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('1.2.3.4');
blockList.removeAddress('::ffff:1.2.3.4', 'ipv6');
console.log(blockList.size);
blockList.addRange('1.2.3.4', '1.2.3.5');
blockList.removeRange('::ffff:1.2.3.4', '::ffff:1.2.3.5', 'ipv6');
console.log(blockList.size);
blockList.addSubnet('10.0.0.0', 8);
blockList.removeSubnet('::ffff:10.0.0.0', 104, 'ipv6');
console.log(blockList.size);
/*===
program  exit empty
===*/
