/*---
title   = "Of many rules only the one that is named goes"
clauses = ["block-list.remove-subnet.removes"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
for (let i = 1; i <= 5; i += 1) {
  blockList.addSubnet(`${i}.0.0.0`, 8);
}
blockList.removeSubnet('1.0.0.0', 8);
blockList.removeSubnet('3.0.0.0', 8);
blockList.removeSubnet('5.0.0.0', 8);
console.log(blockList.rules.join());
/*===
console  .log("Subnet: IPv4 4.0.0.0/8,Subnet: IPv4 2.0.0.0/8")
===*/
