/*---
title   = "fromJSON() reads an IPv6 address up to its first dot"
clauses = ["block-list.from-json.mapped-cut"]
since   = "22.19.0"
until   = "26.0.0"
---*/
const blockList = new net.BlockList();
blockList.fromJSON(['Address: IPv6 ::ffff:1.2.3.4']);
console.log(blockList.rules.join());
/*===
console  .log("Address: IPv6 ::255.255.0.1")
===*/
