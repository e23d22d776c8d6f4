/*---
title   = "The documents' block list knows its address, its range, its subnet, and mapped IPv4"
clauses = [
    "block-list.add-address.blocks",
    "block-list.add-range.blocks",
    "block-list.add-subnet.blocks",
    "block-list.check.returns-boolean",
    "block-list.check.ipv4-mapped",
]
---*/
// The document's program.
const blockList = new net.BlockList();
blockList.addAddress('123.123.123.123');
blockList.addRange('10.0.0.1', '10.0.0.10');
blockList.addSubnet('8592:757c:efae:4e45::', 64, 'ipv6');

console.log(blockList.check('123.123.123.123'));  // Prints: true
console.log(blockList.check('10.0.0.3'));  // Prints: true
console.log(blockList.check('222.111.111.222'));  // Prints: false

// IPv6 notation for IPv4 addresses works:
console.log(blockList.check('::ffff:7b7b:7b7b', 'ipv6')); // Prints: true
console.log(blockList.check('::ffff:123.123.123.123', 'ipv6')); // Prints: true
/*===
console  .log(true)
console  .log(true)
console  .log(false)
console  .log(true)
console  .log(true)
===*/
