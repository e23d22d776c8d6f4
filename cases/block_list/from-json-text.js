/*---
title   = "fromJSON() takes the JSON text of an array of strings, with spaces where JSON has them"
clauses = ["block-list.from-json.adds-rules"]
since   = "22.19.0"
---*/
[
  '["Address: IPv4 1.2.3.4"]',
  ' [ "Address: IPv4 1.2.3.4" ] ',
  '\n[\t"Address: IPv4 1.2.3.4"\r,\n"Subnet: IPv4 10.0.0.0/8"\n]\n',
  '[]',
  ' [ ] ',
].forEach((text) => {
  const blockList = new net.BlockList();
  blockList.fromJSON(text);
  console.log(blockList.toJSON().length, blockList.check('1.2.3.4'));
});
/*===
console  .log(1, true)
console  .log(1, true)
console  .log(2, true)
console  .log(0, false)
console  .log(0, false)
===*/
