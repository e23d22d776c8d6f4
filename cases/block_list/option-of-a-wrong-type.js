/*---
title   = "A `blockList` that is none throws, in servers and in sockets"
clauses = ["block-list.option.must-be-block-list"]
since   = "22.13.0"
---*/
[1, {}, 'x', []].forEach((blockList) => {
  assert.throws(() => net.createServer({ blockList }), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => new net.Socket({ blockList }), { code: 'ERR_INVALID_ARG_TYPE' });
});
net.createServer({ blockList: undefined });
net.createServer({ blockList: null });
/*===
program  exit empty
===*/
