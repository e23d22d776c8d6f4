/*---
title   = "What JSON allows, fromJSON() reads"
clauses = ["block-list.from-json.text-of-something-else"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
[
  '0', '-0', '10', '-1', '0.5', '1.25', '1e1', '1E1', '1e+1', '1e-1', '-1.5e-2', '1e400',
  '"\\ud800\\udc00"', '"\\udbff\\udfff"', '"\\uD83D\\uDE00"', '"\\ud7ff"', '"\\ue000"',
  '"\\uabcd\\uABCD"', '"\\/"', '"\u007f"', '"é€😀"', '"?"',
].forEach((text) => {
  assert.throws(() => blockList.fromJSON(text), { code: 'ERR_INVALID_ARG_TYPE' });
});
/*===
program  exit empty
===*/
