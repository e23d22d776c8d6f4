/*---
title   = "Each remove method removes what its add method added, and nothing else"
clauses = [
    "block-list.remove-address.removes",
    "block-list.remove-range.removes",
    "block-list.remove-subnet.removes",
]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('1.2.3.4');
blockList.addAddress('::1', 'ipv6');
blockList.addRange('10.0.0.1', '10.0.0.9');
blockList.addSubnet('11.0.0.0', 8);
blockList.addCIDR('12.0.0.0/8');
blockList.removeAddress('1.2.3.5');
blockList.removeRange('10.0.0.1', '10.0.0.8');
blockList.removeRange('10.0.0.2', '10.0.0.9');
blockList.removeSubnet('11.0.0.0', 9);
blockList.removeSubnet('11.0.0.1', 8);
blockList.removeAddress('10.0.0.1');
console.log(blockList.size);
blockList.removeAddress('1.2.3.4');
console.log(blockList.size, blockList.check('1.2.3.4'));
blockList.removeAddress('::1', 'ipv6');
console.log(blockList.size, blockList.check('::1', 'ipv6'));
blockList.removeRange('10.0.0.1', '10.0.0.9');
console.log(blockList.size, blockList.check('10.0.0.5'));
blockList.removeSubnet('11.0.0.0', 8);
console.log(blockList.size, blockList.check('11.0.0.5'));
blockList.removeCIDR('12.0.0.0/8');
console.log(blockList.size, blockList.check('12.0.0.5'));
/*===
console  .log(5)
console  .log(4, false)
console  .log(3, false)
console  .log(2, false)
console  .log(1, false)
console  .log(0, false)
===*/
