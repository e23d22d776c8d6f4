/*---
title   = "A range whose start comes after its end throws, and tells the start"
clauses = ["block-list.add-range.reversed-throws"]
---*/
const blockList = new net.BlockList();
assert.throws(() => blockList.addRange('10.0.0.2', '10.0.0.1'), { code: 'ERR_INVALID_ARG_VALUE' });
assert.throws(() => blockList.addRange('::2', '::1', 'ipv6'), { code: 'ERR_INVALID_ARG_VALUE' });
const start = new net.SocketAddress({ address: '::2', port: 7, family: 'ipv6', flowlabel: 9 });
const end = new net.SocketAddress({ address: '::1', family: 'ipv6' });
assert.throws(() => blockList.addRange(start, end), { code: 'ERR_INVALID_ARG_VALUE' });
assert.deepStrictEqual(blockList.rules, []);
/*===
program  exit empty
===*/
