/*---
title   = "There is no PRIVATE_RANGES"
clauses = ["net.older-releases.lack"]
until   = "24.8.0"
---*/
console.log(net.BlockList.PRIVATE_RANGES);
console.log(typeof net.BoundSocket);
console.log(typeof new net.BlockList().addCIDR, typeof new net.BlockList().clear);
console.log(typeof new net.Socket().setTypeOfService, typeof new net.Socket().getTypeOfService);
console.log(new net.BlockList().size);
/*===
console  .log(undefined)
console  .log("undefined")
console  .log("undefined", "undefined")
console  .log("undefined", "undefined")
console  .log(undefined)
===*/
