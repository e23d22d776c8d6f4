/*---
title   = "addCIDR() throws for what names no subnet"
clauses = ["block-list.add-cidr.invalid"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
[
  '10.0.0.0', '10.0.0.0/', '10.0.0.0/x', '10.0.0.0/8x', '10.0.0.0/ 8', '10.0.0.0/-1',
  '10.0.0.0/33', '10.0.0.0/1.5', '/8', 'x/8', '::/129', '::x/8', '10.0.0.0/8/9', '10.0.0.0/08',
  '', '10.0.0.0/+8', '::1.2.3.4/8',
].forEach((text) => {
  try {
    blockList.addCIDR(text);
    console.log(text, 'taken');
  } catch (error) {
    console.log(text, error.name, error.code);
  }
});
[undefined, null, 1, {}].forEach((value) => {
  assert.throws(() => blockList.addCIDR(value), { code: 'ERR_INVALID_ARG_TYPE' });
});
console.log(blockList.rules.join());
/*===
program  exit empty
===*/
