/*---
title   = "A zone is letters, digits and some marks after a percent sign, and never empty"
clauses = ["net.is-ipv6.zone"]
---*/
[
  'fe80::1%eth0',
  'fe80::1%1',
  'fe80::1%a-b',
  'fe80::1%a.b',
  'fe80::1%a:b',
  'fe80::1%a_b',
  'fe80::1%a b',
  'fe80::1%a/b',
  'fe80::1%a%b',
  'fe80::1%',
  'fe80::1% ',
  '%eth0',
  '::%z',
  '::1.2.3.4%eth0',
  '1:2:3:4:5:6:7:8%0',
  '1.2.3.4%eth0',
  'fe80::1%ü',
].forEach((text) => {
  net.isIP(text);
  net.isIPv6(text);
});
/*===
program  exit empty
===*/
