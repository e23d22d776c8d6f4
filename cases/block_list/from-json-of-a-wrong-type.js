/*---
title   = "fromJSON() takes an array of strings, or its JSON"
clauses = ["block-list.from-json.type"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
[undefined, null, 1, {}, [1], ['Address: IPv4 1.2.3.4', 1]].forEach((value) => {
  assert.throws(() => blockList.fromJSON(value), { code: 'ERR_INVALID_ARG_TYPE' });
});
console.log(blockList.toJSON().length);
/*===
console  .log(0)
===*/
