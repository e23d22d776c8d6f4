/*---
title   = "A subnet blocks what agrees in its prefix, down to no bits and up to all"
clauses = [
    "block-list.add-subnet.blocks",
    "block-list.add-subnet.type-default",
    "block-list.add-subnet.prefix-range-ipv4",
    "block-list.add-subnet.prefix-range-ipv6",
]
---*/
const middle = new net.BlockList();
middle.addSubnet('192.168.4.0', 22);
console.log(middle.check('192.168.3.255'), middle.check('192.168.4.0'));
console.log(middle.check('192.168.7.255'), middle.check('192.168.8.0'));

const all = new net.BlockList();
all.addSubnet('0.0.0.0', 0);
console.log(all.check('203.0.113.9'));

const one = new net.BlockList();
one.addSubnet('::1', 128, 'ipv6');
console.log(one.check('::1', 'ipv6'), one.check('::2', 'ipv6'));

const wrong = { name: 'RangeError', code: 'ERR_OUT_OF_RANGE' };
assert.throws(() => one.addSubnet('10.0.0.0', 33), wrong);
assert.throws(() => one.addSubnet('10.0.0.0', -1), wrong);
assert.throws(() => one.addSubnet('::', 129, 'ipv6'), wrong);
/*===
console  .log(false, true)
console  .log(true, false)
console  .log(true)
console  .log(true, false)
===*/
