/*---
title   = "A range from one family to the other holds nothing"
clauses = ["block-list.add-range.two-families"]
---*/
const blockList = new net.BlockList();
const ipv4 = new net.SocketAddress({ address: '1.2.3.4' });
const ipv6 = new net.SocketAddress({ address: '2001:db8::1', family: 'ipv6' });
blockList.addRange(ipv4, ipv6);
console.log(blockList.check('1.2.3.4'), blockList.check('2001:db8::1', 'ipv6'));
/*===
console  .log(false, false)
===*/
