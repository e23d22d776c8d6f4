/*---
title   = "Adding an address again, or as its mapped form, replaces the rule"
clauses = ["block-list.add-address.replaces", "block-list.size.counts-rules"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.addRange('9.9.9.9', '9.9.9.10');
blockList.addAddress('1.2.3.4');
blockList.addAddress('1.2.3.4');
console.log(blockList.size, blockList.rules[0]);
blockList.addAddress('::ffff:1.2.3.4', 'ipv6');
console.log(blockList.size, blockList.rules[0]);
blockList.addAddress('5.6.7.8');
console.log(blockList.size);
/*===
console  .log(2, "Address: IPv4 1.2.3.4")
console  .log(2, "Address: IPv6 ::ffff:1.2.3.4")
console  .log(3)
===*/
