/*---
title   = "A prefix is an integer within the bits of its family"
clauses = ["block-list.add-subnet.prefix-range-ipv4", "block-list.add-subnet.prefix-range-ipv6"]
---*/
const blockList = new net.BlockList();
[-1, 33, 1.5, NaN, Infinity].forEach((prefix) => {
  assert.throws(() => blockList.addSubnet('1.2.3.4', prefix), { code: 'ERR_OUT_OF_RANGE' });
});
[-1, 129, 0.5].forEach((prefix) => {
  assert.throws(() => blockList.addSubnet('::1', prefix, 'ipv6'), { code: 'ERR_OUT_OF_RANGE' });
});
['8', null, undefined, {}].forEach((prefix) => {
  assert.throws(() => blockList.addSubnet('1.2.3.4', prefix), { code: 'ERR_INVALID_ARG_TYPE' });
});
assert.deepStrictEqual(blockList.rules, []);
/*===
program  exit empty
===*/
