/*---
title   = "fromJSON() reads strings as JSON has them"
clauses = ["block-list.from-json.adds-rules"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
blockList.fromJSON('["\\u0041ddress: IPv4 1.2.3.4","Subnet: IPv4 10.0.0.0\\/8"]');
console.log(blockList.check('1.2.3.4'), blockList.check('10.1.2.3'));
try {
  blockList.fromJSON('"\\ud83d\\ude00"');
} catch (error) {
  console.log(error.message);
}
/*===
console  .log(true, true)
console  .log("The \"data\" argument must be of type string or string[]. Received type string ('😀')")
===*/
