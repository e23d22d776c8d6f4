/*---
title   = "Removing a rule that is not there does nothing"
clauses = [
    "block-list.remove-address.removes",
    "block-list.remove-range.removes",
    "block-list.remove-subnet.removes",
]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.removeAddress('1.2.3.4');
blockList.addSubnet('1.2.3.4', 32);
blockList.addRange('1.2.3.4', '1.2.3.4');
blockList.removeAddress('1.2.3.4');
blockList.removeSubnet('1.2.3.4', 31);
blockList.removeSubnet('1.2.3.5', 32);
blockList.removeSubnet('::ffff:1.2.3.4', 32, 'ipv6');
blockList.removeRange('1.2.3.4', '1.2.3.5');
blockList.removeRange('1.2.3.3', '1.2.3.4');
blockList.removeCIDR('1.2.3.4/31');
console.log(blockList.rules.join());
blockList.removeCIDR('1.2.3.4/32');
console.log(blockList.rules.join());
blockList.removeRange('1.2.3.4', '1.2.3.4');
console.log(blockList.rules.length, blockList.size);
/*===
console  .log("Subnet: IPv4 1.2.3.4/32,Range: IPv4 1.2.3.4-1.2.3.4")
console  .log("Range: IPv4 1.2.3.4-1.2.3.4")
console  .log(0, 0)
===*/
