/*---
title   = "BlockList is a class"
clauses = ["block-list.new.empty"]
---*/
assert.throws(() => net.BlockList(), { name: 'TypeError' });
/*===
program  exit empty
===*/
