/*---
title   = "An array is taken for its elements joined by commas, however deep"
clauses = ["net.is-ip.text-of-value", "net.is-ip.not-a-string"]
---*/
[
  [], [''], [[]], ['1.2.3.4'], [['1.2.3.4']], [['::1'], []], [undefined], [null], [null, '::1'],
  ['::', 1], ['1.2.3.4', ''], [1.2], [true],
].forEach((value) => {
  net.isIP(value);
  net.isIPv4(value);
  net.isIPv6(value);
});
[
  Buffer.from('::1'), Buffer.from(''), Buffer.from('::g'), Buffer.from([0x31, 0x2e, 0x32]),
].forEach((value) => {
  net.isIP(value);
  net.isIPv6(value);
});
[-1, 0.5, Infinity, 127.1, 1e21, '', 4, 6].forEach((value) => {
  net.isIP(value);
});
/*===
program  exit empty
===*/
