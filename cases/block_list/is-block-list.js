/*---
title   = "isBlockList() tells a block list from anything else"
clauses = ["block-list.is-block-list.true", "block-list.is-block-list.false"]
since   = "22.13.0"
---*/
assert.strictEqual(net.BlockList.isBlockList(new net.BlockList()), true);
assert.strictEqual(net.BlockList.isBlockList({}), false);
assert.strictEqual(net.BlockList.isBlockList(undefined), false);
/*===
program  exit empty
===*/
