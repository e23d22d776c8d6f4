/*---
title   = "fromJSON() adds to the rules that are there"
clauses = ["block-list.from-json.adds-rules"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
blockList.addSubnet('11.0.0.0', 8);
console.log(blockList.fromJSON(['Subnet: IPv4 12.0.0.0/8']));
blockList.fromJSON([]);
blockList.fromJSON('["Subnet: IPv4 13.0.0.0/8"]');
console.log(blockList.rules.join());
/*===
console  .log(undefined)
console  .log("Subnet: IPv4 13.0.0.0/8,Subnet: IPv4 12.0.0.0/8,Subnet: IPv4 11.0.0.0/8")
===*/
