/*---
title   = "fromJSON() of a text that is no JSON throws a SyntaxError"
clauses = ["block-list.from-json.no-json"]
since   = "22.19.0"
---*/
const blockList = new net.BlockList();
[
  '', ' ', '\n', '[', '[1,', 'tru', 'n', 'x', '[x]', '["a",]', '[,]', '[1, x]', 'nulx', 'fals!',
  "'a'",
].forEach((text) => {
  assert.throws(() => blockList.fromJSON(text), { name: 'SyntaxError' });
});
console.log(blockList.rules.length);
/*===
console  .log(0)
===*/
