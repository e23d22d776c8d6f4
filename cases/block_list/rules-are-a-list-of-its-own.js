/*---
title   = "What is done to the list of rules does not change the rules"
clauses = ["block-list.rules.lists"]
---*/
const blockList = new net.BlockList();
blockList.addSubnet('10.0.0.0', 8);
const rules = blockList.rules;
rules.push('more');
rules.shift();
console.log(rules.join(), blockList.rules.join());
/*===
console  .log("more", "Subnet: IPv4 10.0.0.0/8")
===*/
