/*---
title   = "A zone is made of letters, digits, `-`, `.` and `:`"
clauses = ["net.is-ipv6.zone"]
---*/
[
  'a', 'z', 'A', 'Z', '0', '9', '-', '.', ':', '/', ';', '@', '[', '`', '{', '_', '+', ' ', ',',
  '!', '~', '%', '*', '(', '\t', '\n', '\u0000', '\u007f', 'é', '１', 'eth0.100', '25', '%25eth0',
  '--', '::1',
  'a-very-long-name-of-an-interface-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on',
].forEach((zone) => {
  net.isIPv6(`fe80::1%${zone}`);
  net.isIP(`fe80::1%x${zone}`);
});
/*===
program  exit empty
===*/
