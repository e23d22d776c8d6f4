/*---
title   = "rules begins with the rule that was added last"
clauses = ["block-list.rules.newest-first"]
until   = "24.8.0"
---*/
const blockList = new net.BlockList();
blockList.addAddress('1.2.3.4');
blockList.addRange('10.0.0.1', '10.0.0.10');
blockList.addAddress('5.6.7.8');
assert.deepStrictEqual(blockList.rules, [
  'Address: IPv4 5.6.7.8',
  'Range: IPv4 10.0.0.1-10.0.0.10',
  'Address: IPv4 1.2.3.4',
]);
/*===
program  exit empty
===*/
