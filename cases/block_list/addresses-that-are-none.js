/*---
title   = "A text that is no address of its family throws ERR_INVALID_ADDRESS"
clauses = ["errors.block-list-argument"]
---*/
const blockList = new net.BlockList();
['', '1.2.3', '1.2.3.4.5', '256.1.1.1', '::1', 'localhost'].forEach((text) => {
  assert.throws(() => blockList.addAddress(text), { code: 'ERR_INVALID_ADDRESS' });
});
['', '1.2.3.4', ':::', 'g::', '1:2:3:4:5:6:7:8:9'].forEach((text) => {
  assert.throws(() => blockList.addAddress(text, 'ipv6'), { code: 'ERR_INVALID_ADDRESS' });
  assert.throws(() => blockList.addSubnet(text, 8, 'ipv6'), { code: 'ERR_INVALID_ADDRESS' });
});
assert.throws(() => blockList.addRange('1.2.3.4', 'x'), { code: 'ERR_INVALID_ADDRESS' });
assert.throws(() => blockList.addRange('x', '1.2.3.4'), { code: 'ERR_INVALID_ADDRESS' });
assert.deepStrictEqual(blockList.rules, []);
/*===
program  exit empty
===*/
