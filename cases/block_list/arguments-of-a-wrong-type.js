/*---
title   = "An address is text or a socket address, and a family is text"
clauses = ["block-list.arguments.types"]
---*/
const blockList = new net.BlockList();
[undefined, null, 1, {}, []].forEach((value) => {
  assert.throws(() => blockList.addAddress(value), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => blockList.addRange(value, '1.2.3.4'), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => blockList.addRange('1.2.3.4', value), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => blockList.addSubnet(value, 8), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => blockList.check(value), { code: 'ERR_INVALID_ARG_TYPE' });
});
[null, 4, {}].forEach((family) => {
  assert.throws(() => blockList.addAddress('1.2.3.4', family), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => blockList.addRange('1.2.3.4', '1.2.3.4', family), {
    code: 'ERR_INVALID_ARG_TYPE',
  });
  assert.throws(() => blockList.addSubnet('1.2.3.4', 8, family), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => blockList.check('1.2.3.4', family), { code: 'ERR_INVALID_ARG_TYPE' });
});
/*===
program  exit empty
===*/
