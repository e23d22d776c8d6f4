/*---
title   = "Rules and checks take SocketAddress objects"
clauses = ["block-list.add-address.socket-address", "block-list.check.socket-address"]
---*/
const blockList = new net.BlockList();
const address = new net.SocketAddress({ address: '1.2.3.4', port: 80 });
blockList.addAddress(address);
console.log(blockList.check(address), blockList.check('1.2.3.4'));
/*===
console  .log(true, true)
===*/
