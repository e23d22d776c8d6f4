/*---
title   = "fromJSON() reads IPv4-mapped addresses in dotted form"
clauses = ["block-list.from-json.mapped"]
since   = "26.0.0"
---*/
const blockList = new net.BlockList();
blockList.fromJSON(['Address: IPv6 ::ffff:1.2.3.4', 'Subnet: IPv6 ::ffff:9.0.0.0/104']);
console.log(blockList.rules.join());
/*===
console  .log("Address: IPv6 ::ffff:1.2.3.4,Subnet: IPv6 ::ffff:9.0.0.0/104")
===*/
