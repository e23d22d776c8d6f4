/*---
title   = "A family beside a socket address is not looked at"
clauses = ["block-list.add-address.socket-address", "block-list.check.socket-address"]
---*/
const blockList = new net.BlockList();
const address = new net.SocketAddress({ address: '1.2.3.4' });
blockList.addAddress(address, 7);
blockList.addSubnet(address, 24, null);
blockList.addRange(address, address, 'x');
console.log(blockList.check(address, 'ipv6'), blockList.check(address, {}));
assert.throws(() => blockList.addRange(address, '1.2.3.4', 7), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => blockList.addRange('1.2.3.4', address, 7), { code: 'ERR_INVALID_ARG_TYPE' });
/*===
console  .log(true, true)
===*/
