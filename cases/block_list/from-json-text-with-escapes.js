/*---
title   = "fromJSON() reads strings as JSON has them"
clauses = ["block-list.from-json.adds-rules"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
blockList.fromJSON('["\\u0041ddress: IPv4 1.2.3.4","Subnet: IPv4 10.0.0.0\\/8"]');
console.log(blockList.check('1.2.3.4'), blockList.check('10.1.2.3'));
/*===
console  .log(true, true)
===*/
