/*---
title   = "A range may begin in IPv4 and end in its mapped form, and the other way round"
clauses = ["block-list.check.mapped-rules"]
---*/
const first = new net.SocketAddress({ address: '1.2.3.4' });
const last = new net.SocketAddress({ address: '::ffff:1.2.3.6', family: 'ipv6' });
const forth = new net.BlockList();
forth.addRange(first, last);
const back = new net.BlockList();
back.addRange(
  new net.SocketAddress({ address: '::ffff:1.2.3.4', family: 'ipv6' }),
  new net.SocketAddress({ address: '1.2.3.6' }),
);
console.log(forth.rules[0], back.rules[0]);
['1.2.3.3', '1.2.3.4', '1.2.3.5', '1.2.3.6', '1.2.3.7'].forEach((address) => {
  console.log(forth.check(address), back.check(address));
  console.log(forth.check(`::ffff:${address}`, 'ipv6'), back.check(`::ffff:${address}`, 'ipv6'));
});
const reversed = { code: 'ERR_INVALID_ARG_VALUE' };
assert.throws(() => forth.addRange(last, first), reversed);
/*===
program  exit empty
===*/
