/*---
title   = "addAddresses() adds nothing if an element is no address, and tells which one"
clauses = ["block-list.add-addresses.all-or-none"]
since   = "24.21.0"
---*/
const blockList = new net.BlockList();
[1, null, undefined, {}, ['1.2.3.4']].forEach((wrong) => {
  assert.throws(() => blockList.addAddresses(['9.9.9.9', wrong]), { code: 'ERR_INVALID_ARG_TYPE' });
});
assert.throws(() => blockList.addAddresses(['9.9.9.9', '::1']), { code: 'ERR_INVALID_ADDRESS' });
assert.throws(() => blockList.addAddresses(['::1', '9.9.9.9'], 'ipv6'), {
  code: 'ERR_INVALID_ADDRESS',
});
assert.throws(() => blockList.addAddresses(['9.9.9.9'], 'x'), { code: 'ERR_INVALID_ARG_VALUE' });
[null, 4, {}].forEach((family) => {
  assert.throws(() => blockList.addAddresses([], family), { code: 'ERR_INVALID_ARG_TYPE' });
});
blockList.addAddresses([], 'x');
[undefined, null, {}, '9.9.9.9'].forEach((list) => {
  assert.throws(() => blockList.addAddresses(list), { code: 'ERR_INVALID_ARG_TYPE' });
});
console.log(blockList.size);
/*===
console  .log(0)
===*/
