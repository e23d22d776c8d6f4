/*---
title   = "A new block list has no rules and blocks nothing"
clauses = ["block-list.new.empty", "block-list.check.returns-boolean"]
---*/
const blockList = new net.BlockList();
assert.deepStrictEqual(blockList.rules, []);
assert.strictEqual(blockList.check('127.0.0.1'), false);
/*===
blockList  .check("127.0.0.1") -> false
===*/
