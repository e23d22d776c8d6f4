/*---
title   = "What toJSON() gives, fromJSON() takes"
clauses = ["block-list.to-json.gives-rules", "block-list.from-json.adds-rules"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
blockList.addSubnet('2001:db8::', 32, 'ipv6');
blockList.addSubnet('11.0.0.0', 8);
blockList.addRange('::1', '::9', 'ipv6');
blockList.addRange('10.0.0.1', '10.0.0.9');
const copy = new net.BlockList();
copy.fromJSON(blockList.toJSON());
console.log(copy.toJSON().length);
['10.0.0.5', '10.0.0.10', '11.2.3.4', '12.2.3.4'].forEach((address) => copy.check(address));
['::5', '::a', '2001:db8::5', '2001:db9::5'].forEach((address) => copy.check(address, 'ipv6'));
/*===
console  .log(4)
===*/
