/*---
title   = "addAddresses() adds all addresses of an array, of one family"
clauses = ["block-list.add-addresses.all-or-none"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
blockList.addAddresses(['1.2.3.4', '1.2.3.5']);
blockList.addAddresses(['::1', new net.SocketAddress({ address: '::2', family: 'ipv6' })], 'ipv6');
console.log(blockList.size, blockList.check('1.2.3.5'), blockList.check('::2', 'ipv6'));
assert.throws(() => blockList.addAddresses(['9.9.9.9', 'x']), { code: 'ERR_INVALID_ADDRESS' });
assert.throws(() => blockList.addAddresses(['9.9.9.9', 1]), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => blockList.addAddresses('9.9.9.9'), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => blockList.addAddresses([], 4), { code: 'ERR_INVALID_ARG_TYPE' });
console.log(blockList.size, blockList.check('9.9.9.9'));
blockList.addAddresses([]);
/*===
console  .log(4, true, true)
console  .log(4, false)
===*/
