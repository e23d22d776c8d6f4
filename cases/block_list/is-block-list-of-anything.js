/*---
title   = "isBlockList() is false for all but block lists"
clauses = ["block-list.is-block-list.false", "block-list.is-block-list.true"]
since   = "22.13.0"
---*/
[
  undefined, null, true, 0, 'text', [], {}, () => {}, Buffer.from('a'), new Error(),
  new net.SocketAddress(), new net.Socket(), net.createServer(), { rules: [] }, net.BlockList,
].forEach((value) => {
  net.BlockList.isBlockList(value);
});
net.BlockList.isBlockList();
net.BlockList.isBlockList(new net.BlockList(5));
/*===
net  BlockList.isBlockList(...)
net  ...
===*/
