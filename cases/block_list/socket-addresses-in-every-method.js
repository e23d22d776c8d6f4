/*---
title   = "Every method takes socket addresses, and their own family counts"
clauses = [
    "block-list.add-address.socket-address",
    "block-list.add-range.socket-addresses",
    "block-list.add-subnet.socket-address",
    "block-list.check.socket-address",
]
---*/
const blockList = new net.BlockList();
const four = new net.SocketAddress({ address: '1.2.3.4', port: 80 });
const six = new net.SocketAddress({ address: '2001:db8::1', family: 'ipv6' });
const end = new net.SocketAddress({ address: '2001:db8::9', family: 'ipv6' });
blockList.addAddress(four);
blockList.addRange(six, end);
blockList.addSubnet(end, 126);
assert.strictEqual(blockList.check(new net.SocketAddress({ address: '1.2.3.4' })), true);
console.log(blockList.check(six), blockList.check(end, 'ipv4'), blockList.check('2001:db8::a', 'ipv6'));
/*===
console  .log(true, true, true)
===*/
